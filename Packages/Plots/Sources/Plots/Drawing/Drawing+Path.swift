extension Drawing {
  /// A sequence of straight and curved lines.
  public struct Path: Sendable, Equatable {
    /// One step of a path.
    public enum Segment: Sendable, Equatable {
      /// Begins a new piece.
      case move(Point)
      /// A straight line to a point.
      case line(Point)
      /// A cubic Bézier curve with two control points to a point.
      case curve(Point, Point, Point)
      /// A straight line back to the beginning of the piece.
      case close
    }

    /// The steps in order.
    public var segments: [Segment]

    /// A path of the given steps.
    public init(_ segments: [Segment] = []) {
      self.segments = segments
    }

    /// Straight lines through points.
    public init(through points: [Point], closed: Bool = false) {
      segments = points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
      if closed, !points.isEmpty { segments.append(.close) }
    }

    /// A single straight line.
    public init(from a: Point, to b: Point) {
      segments = [.move(a), .line(b)]
    }
  }
}
