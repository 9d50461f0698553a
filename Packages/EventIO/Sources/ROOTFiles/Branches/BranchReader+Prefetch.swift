extension BranchReader {
  /// Where baskets lie in the file; those that lie in the tree itself are left out.
  func storedRanges(of baskets: Range<Int>) -> [Range<Int>] {
    locations(of: baskets).compactMap { location in
      guard case .file(let offset) = location.place, offset >= 0, location.storedSize >= 0,
        offset <= source.count, location.storedSize <= source.count - offset
      else { return nil }
      return offset..<offset + location.storedSize
    }
  }

  /// Tells the source which baskets will be read, so that a distant one sends them together.
  static func prefetch(
    _ readers: [BranchReader], _ entries: Range<Int>
  ) throws(ROOTError) {
    guard let source = readers.first?.source, source.isDistant else { return }
    let near = readers.filter { $0.source.name == source.name }
    try source.prefetch(near.flatMap { $0.storedRanges(of: $0.baskets(holding: entries)) })
  }
}
