/// A quantum number that is +1 or -1.
public enum Parity: Int, Sendable {
  /// +1.
  case even = 1
  /// -1.
  case odd = -1
}

extension Parity: CustomStringConvertible {
  /// The sign.
  public var description: String { self == .even ? "+" : "-" }
}
