extension Label: ExpressibleByStringInterpolation {
  /// A label with mark-up from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
