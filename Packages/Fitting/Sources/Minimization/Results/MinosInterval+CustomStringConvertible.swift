extension MinosInterval: CustomStringConvertible {
  /// The name with value and errors, or with what became of each end.
  public var description: String {
    if let measurement { return "\(name) = \(measurement)" }
    return "\(name) = \(value), lower end: \(lower), upper end: \(upper)"
  }
}

extension MinosEnd: CustomStringConvertible {
  /// The end in words.
  public var description: String {
    switch self {
    case .crossing(let value): "\(value)"
    case .limit(let value): "the limit \(value)"
    case .newMinimum(let values, let cost): "a lower minimum \(cost) at \(values)"
    case .failed(let status): "none, \(status)"
    }
  }
}
