/// The width and dashes of a line, without its colour.
public struct LineStyle: Sendable, Hashable {
  /// Width in points.
  public var width: Double
  /// Lengths of dashes and gaps in turn, in points; empty for a solid line.
  public var dash: [Double]

  /// A line style.
  public init(width: Double = 1.5, dash: [Double] = []) {
    self.width = width
    self.dash = dash
  }

  /// A solid line.
  public static let solid = LineStyle()
  /// A line of dashes.
  public static let dashed = LineStyle(dash: [6, 3])
  /// A line of dots.
  public static let dotted = LineStyle(dash: [1.5, 2.5])
  /// A line of dashes and dots in turn.
  public static let dashDotted = LineStyle(dash: [6, 2.5, 1.5, 2.5])

  /// The same line with another width.
  public func width(_ width: Double) -> LineStyle {
    LineStyle(width: width, dash: dash)
  }
}
