/// A point at which a cost is NaN or infinite, and what is known of the cause.
public struct NonFinite: Sendable, Equatable, CustomStringConvertible {
  /// The names of all parameters.
  public let names: [String]

  /// The values of all parameters at the point.
  public let values: [Double]

  /// The parameter whose derivative is not finite, if the cost itself is finite.
  public let parameter: String?

  /// What the cost says of the cause, or else which quantity is not finite.
  public let cause: String

  /// The point and the cause in one line.
  public var description: String {
    let point = zip(names, values).map { "\($0) = \($1)" }.joined(separator: ", ")
    return "\(cause) at \(point)"
  }
}
