/// A picture: a size and the elements on it, later ones above earlier ones.
///
/// Lengths are in points (1/72 inch), x grows to the right and y downwards.
public struct Drawing: Sendable, Equatable {
  /// Width in points.
  public var width: Double
  /// Height in points.
  public var height: Double
  /// What is drawn, from the bottom to the top.
  public var elements: [Element]

  /// An empty or filled picture of a size.
  public init(width: Double, height: Double, elements: [Element] = []) {
    self.width = width
    self.height = height
    self.elements = elements
  }

  /// One thing to draw.
  public indirect enum Element: Sendable, Equatable {
    /// A path of straight and curved lines.
    case path(Path, Paint)
    /// A rectangle with sides along the axes.
    case rectangle(Rectangle, Paint)
    /// A circle.
    case circle(center: Point, radius: Double, Paint)
    /// One line of text, which may change its face and size.
    case text([TextRun])
    /// Elements moved and turned together, and cut off at a rectangle in their own coordinates.
    case group([Element], Placement, clip: Rectangle?)
  }

  /// A place.
  public struct Point: Sendable, Hashable {
    /// Distance from the left edge.
    public var x: Double
    /// Distance from the top edge.
    public var y: Double

    /// A place from its coordinates.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A movement after a rotation.
  public struct Placement: Sendable, Hashable {
    /// Where the group's origin comes to lie.
    public var origin: Point
    /// Clockwise rotation about the group's origin, in degrees.
    public var rotation: Double

    /// A movement, by default without rotation.
    public init(origin: Point = Point(0, 0), rotation: Double = 0) {
      self.origin = origin
      self.rotation = rotation
    }
  }

  /// Characters of one face, size and colour, from a place on their baseline.
  public struct TextRun: Sendable, Hashable {
    /// What is written; spaces at either end are not drawn.
    public var text: String
    /// Where the first character begins, on the baseline.
    public var origin: Point
    /// Font size in points.
    public var size: Double
    /// Upright or slanted, medium or bold.
    public var face: FontFace
    /// Colour of the letters.
    public var color: Color

    /// A run of characters.
    public init(
      _ text: String, at origin: Point, size: Double, face: FontFace = .regular,
      color: Color = .black
    ) {
      self.text = text
      self.origin = origin
      self.size = size
      self.face = face
      self.color = color
    }
  }
}
