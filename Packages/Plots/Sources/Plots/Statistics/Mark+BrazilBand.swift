extension [Mark] {
  /// Expected limits as a dashed line in a green and a yellow band, observed ones as a line with points.
  ///
  /// For limits over masses as for CLs over signal strengths; add the theory as a `.curve`, or the
  /// level as a `.horizontalLine`.
  ///
  /// ```swift
  /// figure.add(.brazilBand(at: masses, expected: limits, observed: found))
  /// figure.add(.curve(x: masses, y: crossSections, label: "Theory", color: .red))
  /// ```
  ///
  /// - Parameters:
  ///   - x: The points of the scan, ascending.
  ///   - expected: The limits, one for each point.
  ///   - observed: The limits found in data; nil while blinded.
  ///   - label: What the expected line is called.
  public static func brazilBand(
    at x: [Double], expected: ExpectedLimits, observed: [Double]? = nil,
    label: Label = "Expected"
  ) -> [Mark] {
    var marks: [Mark] = []
    if let observed {
      marks.append(.curve(x: x, y: observed, label: "Observed", color: .black))
      marks.append(.scatter(x: x, y: observed, color: .black))
    }
    return marks + [
      .curve(x: x, y: expected.median, label: label, color: .black, line: .dashed),
      // The wider band comes first, for the narrower one to lie on it; the legend has them in order.
      .band(x: x, low: expected.minusTwoSigma, high: expected.plusTwoSigma, color: .yellow),
      .band(
        x: x, low: expected.minusOneSigma, high: expected.plusOneSigma, label: "68 % expected",
        color: .green),
      .legendEntry("95 % expected", color: .yellow),
    ]
  }
}
