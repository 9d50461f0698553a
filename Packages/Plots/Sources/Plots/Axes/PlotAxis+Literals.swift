extension PlotAxis: ExpressibleByStringInterpolation {
  /// A linear axis with an automatic range from its label.
  public init(stringLiteral value: String) {
    self.init(Label(value))
  }
}
