/// The shape of a point.
public enum Marker: Sendable, Hashable, CaseIterable {
  /// A filled disc.
  case circle
  /// A ring.
  case openCircle
  /// A filled square.
  case square
  /// An open square.
  case openSquare
  /// A filled triangle.
  case triangle
  /// A filled diamond.
  case diamond
  /// An upright cross.
  case plus
  /// Nothing but the error bars.
  case none
}
