extension Drawing {
  /// A rectangle with sides along the axes.
  public struct Rectangle: Sendable, Hashable {
    /// Left edge.
    public var x: Double
    /// Upper edge.
    public var y: Double
    /// Extent to the right.
    public var width: Double
    /// Extent downwards.
    public var height: Double

    /// A rectangle from its upper left corner and its size.
    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }

    /// A rectangle from two opposite corners.
    public init(from a: Point, to b: Point) {
      self.init(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
    }

    /// Right edge.
    public var maxX: Double { x + width }
    /// Lower edge.
    public var maxY: Double { y + height }
    /// Centre in x.
    public var midX: Double { x + width / 2 }
    /// Centre in y.
    public var midY: Double { y + height / 2 }

    /// The rectangle grown by a distance on all sides.
    public func expanded(by distance: Double) -> Rectangle {
      Rectangle(
        x: x - distance, y: y - distance, width: width + 2 * distance,
        height: height + 2 * distance)
    }

    /// Area shared with another rectangle.
    public func overlap(with other: Rectangle) -> Double {
      let w = min(maxX, other.maxX) - max(x, other.x)
      let h = min(maxY, other.maxY) - max(y, other.y)
      return w > 0 && h > 0 ? w * h : 0
    }
  }
}
