extension AnyAxis: Hashable {
  /// Whether the axes are of one kind and equal.
  public static func == (left: AnyAxis, right: AnyAxis) -> Bool {
    AnyHashable(left.base) == AnyHashable(right.base)
  }

  /// Feeds the wrapped axis to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(AnyHashable(base))
  }
}
