extension RandomStream: Equatable {
  /// Whether both will give the same words from here on.
  @inlinable
  public static func == (a: RandomStream, b: RandomStream) -> Bool {
    a.key == b.key && a.event == b.event && a.words == b.words
  }
}
