extension [Mark] {
  /// The scan of a parameter: twice the rise of the negative logarithm of the likelihood, with lines at
  /// the levels of one and two standard deviations and where the curve crosses them.
  ///
  /// ```swift
  /// var figure = Figure(x: "μ", y: "−2 Δ ln L")
  /// figure.add(.likelihoodScan(at: values, rises: rises))
  /// ```
  ///
  /// - Parameters:
  ///   - x: Values of the parameter, ascending.
  ///   - rises: −2 Δ ln L at each.
  ///   - label: What the curve is called in the legend.
  ///   - color: The colour of the curve.
  ///   - line: Width and dashes of the curve.
  ///   - deviations: The numbers of standard deviations at whose squares lines are drawn.
  public static func likelihoodScan(
    at x: [Double], rises: [Double], label: Label? = nil, color: Color = .black,
    line: LineStyle = .solid, deviations: [Double] = [1, 2]
  ) -> [Mark] {
    var marks: [Mark] = [.curve(x: x, y: rises, label: label, color: color, line: line)]
    for level in deviations.map({ $0 * $0 }) {
      marks.append(.horizontalLine(at: level, line: .dotted.width(1)))
      for place in crossings(x, rises, level) {
        marks.append(
          .curve(x: [place, place], y: [0, level], color: .gray, line: .dotted.width(1)))
      }
    }
    return marks
  }

  /// Where straight lines between points cross a level.
  static func crossings(_ x: [Double], _ y: [Double], _ level: Double) -> [Double] {
    guard x.count == y.count, x.count > 1 else { return [] }
    return (1..<x.count).compactMap { i in
      let (a, b) = (y[i - 1] - level, y[i] - level)
      guard a.isFinite, b.isFinite, a < 0 && b >= 0 || a >= 0 && b < 0 else { return nil }
      return x[i - 1] + (x[i] - x[i - 1]) * a / (a - b)
    }
  }

  /// Regions of two parameters: contours of −2 Δ ln L at 2.30 and 5.99, and the best fit.
  ///
  /// - Parameters:
  ///   - x: Values of the first parameter, ascending.
  ///   - y: Values of the second parameter, ascending.
  ///   - rises: −2 Δ ln L, column by column: that at (i, j) is at `i * y.count + j`.
  ///   - best: The best fit, marked by a cross.
  ///   - color: The colour of all.
  public static func likelihoodContours(
    x: [Double], y: [Double], rises: [Double], best: (x: Double, y: Double)? = nil,
    color: Color = .blue
  ) -> [Mark] {
    var marks: [Mark] = [
      .contour(x: x, y: y, values: rises, level: 2.295_748_93, label: "68 %", color: color),
      .contour(
        x: x, y: y, values: rises, level: 5.991_464_55, label: "95 %", color: color, line: .dashed),
    ]
    if let best {
      marks.append(
        .scatter(x: [best.x], y: [best.y], label: "Best fit", color: color, marker: .plus))
    }
    return marks
  }
}
