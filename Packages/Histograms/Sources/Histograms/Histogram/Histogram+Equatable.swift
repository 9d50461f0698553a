extension Histogram: Equatable {
  /// Whether axes, content and annotation are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.axes == right.axes && left.content == right.content
      && left.annotation == right.annotation
  }
}
