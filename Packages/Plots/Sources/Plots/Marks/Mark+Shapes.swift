import RealModule

extension Mark {
  /// A closed line through points, such as the contour of a likelihood; with a fill, its inside.
  ///
  /// - Parameters:
  ///   - x: Abscissas of at least three corners.
  ///   - y: Ordinates, as many.
  ///   - isFilled: Whether the inside is filled rather than the line drawn.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  public static func outline(
    x: [Double], y: [Double], isFilled: Bool = false, label: Label? = nil, color: Color? = nil,
    line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      guard x.count == y.count, x.count > 2 else {
        throw PlotError(
          .badData,
          "An outline needs at least three corners and as many values of y as of x, not "
            + "\(x.count) and \(y.count).")
      }
      return .polygons([(x, y)], isFilled: isFilled)
    }
  }

  /// The ellipse on which two correlated parameters lie a number of standard deviations from their
  /// means.
  ///
  /// One standard deviation covers 39.3 % of the plane, 1.515 cover 68.3 % and 2.486 95.45 %.
  ///
  /// - Parameters:
  ///   - center: The means.
  ///   - errors: The standard deviations, not negative.
  ///   - correlation: From −1 to 1.
  ///   - deviations: The number of standard deviations.
  ///   - isFilled: Whether the inside is filled rather than the line drawn.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  public static func ellipse(
    center: (x: Double, y: Double), errors: (x: Double, y: Double), correlation: Double = 0,
    deviations: Double = 1, isFilled: Bool = false, label: Label? = nil, color: Color? = nil,
    line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      guard (-1...1).contains(correlation), errors.x >= 0, errors.y >= 0, deviations >= 0 else {
        throw PlotError(
          .badData,
          "An ellipse needs errors of at least 0 and a correlation from −1 to 1, not "
            + "\(errors.x), \(errors.y) and \(correlation).")
      }
      let other = (1 - correlation * correlation).squareRoot()
      let angles = (0..<96).map { Double($0) * .pi / 48 }
      let x = angles.map { center.x + deviations * errors.x * Double.cos($0) }
      let y = angles.map {
        center.y + deviations * errors.y * (correlation * Double.cos($0) + other * Double.sin($0))
      }
      return .polygons([(x, y)], isFilled: isFilled)
    }
  }

  /// Circles of given radii in the units of the axes, such as the cones of jets.
  ///
  /// - Parameters:
  ///   - x: Abscissas of the centres.
  ///   - y: Ordinates of the centres, as many.
  ///   - radii: Radii, as many, along both axes.
  ///   - isFilled: Whether the inside is filled rather than the line drawn.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  public static func circles(
    x: [Double], y: [Double], radii: [Double], isFilled: Bool = false, label: Label? = nil,
    color: Color? = nil, line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      guard x.count == y.count, x.count == radii.count else {
        throw PlotError(
          .badData, "There are \(x.count) values of x, \(y.count) of y and \(radii.count) radii.")
      }
      let angles = (0..<64).map { Double($0) * .pi / 32 }
      let polygons = x.indices.map { i in
        (
          x: angles.map { x[i] + radii[i] * Double.cos($0) },
          y: angles.map { y[i] + radii[i] * Double.sin($0) }
        )
      }
      return .polygons(polygons, isFilled: isFilled)
    }
  }

  /// A histogram turned on its side: its bins along the vertical axis, its contents along the other.
  ///
  /// - Parameters:
  ///   - source: The histogram.
  ///   - isFilled: Whether the area is filled rather than its outline drawn.
  ///   - label: The text in the legend.
  ///   - color: The colour; nil takes the next of the cycle.
  ///   - line: Width and dashes.
  public static func sideways(
    _ source: some BinnedSource, isFilled: Bool = false, label: Label? = nil,
    color: Color? = nil, line: LineStyle = .solid
  ) -> Mark {
    make(label: label, color: color, line: line) { () throws(PlotError) in
      let bins = try source.binnedValues()
      guard let first = bins.edges.first, let last = bins.edges.last, bins.count > 0 else {
        return .line(x: [], y: [])
      }
      let x = bins.values.flatMap { [$0, $0] }
      let y = bins.values.indices.flatMap { [bins.edges[$0], bins.edges[$0 + 1]] }
      let corners = (x: [0] + x + [0], y: [first] + y + [last])
      return isFilled
        ? .polygons([corners], isFilled: true) : .line(x: corners.x, y: corners.y)
    }
  }
}
