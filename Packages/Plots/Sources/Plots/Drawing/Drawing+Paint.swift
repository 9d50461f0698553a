extension Drawing {
  /// How a shape is filled and outlined.
  public struct Paint: Sendable, Hashable {
    /// Colour of the inside; nil leaves it open.
    public var fill: Color?
    /// Parallel lines over the inside; nil draws none.
    public var hatch: Hatch?
    /// Outline; nil draws none.
    public var stroke: Stroke?
    /// Whether edges follow the pixels, so that neighbours show no seam between them.
    public var isCrisp = false

    /// A fill, a hatch, an outline or several of them.
    public init(fill: Color? = nil, hatch: Hatch? = nil, stroke: Stroke? = nil) {
      self.fill = fill
      self.hatch = hatch
      self.stroke = stroke
    }
  }

  /// Parallel lines that fill a shape.
  public struct Hatch: Sendable, Hashable {
    /// Colour of the lines.
    public var color: Color
    /// Distance of neighbouring lines in points.
    public var spacing: Double
    /// Width of a line in points.
    public var width: Double
    /// Clockwise angle from the horizontal, in degrees.
    public var angle: Double

    /// Lines that rise to the right, unless another angle is given.
    public init(_ color: Color, spacing: Double = 4, width: Double = 0.9, angle: Double = -45) {
      self.color = color
      self.spacing = spacing
      self.width = width
      self.angle = angle
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
