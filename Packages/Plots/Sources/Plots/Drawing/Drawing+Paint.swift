extension Drawing {
  /// How a shape is filled and outlined.
  public struct Paint: Sendable, Hashable {
    /// Colour of the inside; nil leaves it open.
    public var fill: Color?
    /// Outline; nil draws none.
    public var stroke: Stroke?

    /// A fill, an outline or both.
    public init(fill: Color? = nil, stroke: Stroke? = nil) {
      self.fill = fill
      self.stroke = stroke
    }
  }

  /// A line's colour, width and dashes.
  public struct Stroke: Sendable, Hashable {
    /// Colour of the line.
    public var color: Color
    /// Width in points.
    public var width: Double
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    public var dash: [Double]

    /// A line, by default solid.
    public init(_ color: Color = .black, width: Double = 1, dash: [Double] = []) {
      self.color = color
      self.width = width
      self.dash = dash
    }
  }
}
