/// The ends of the collections in a column.
struct CollectionEnds: Sendable {
  /// Where each collection begins among the items that are read, and as the last the end.
  let offsets: [Int]
  /// The items of the collections.
  let items: [ElementSpan]
}

extension ColumnReader {
  /// Reads where collections end.
  ///
  /// The stored places count from the beginning of each cluster; the offsets that come out count
  /// from the first item that is read.
  mutating func ends(
    _ choice: ColumnChoice, _ spans: [ElementSpan]
  ) throws(ROOTError) -> CollectionEnds {
    var spans = spans.filter { !$0.elements.isEmpty }
    // The first place of all is that of the collection before the first.
    let isWhole = spans.first.map { $0.elements.lowerBound == 0 } ?? true
    let counts = spans.map(\.elements.count)
    if !isWhole {
      let first = spans[0]
      spans[0] = ElementSpan(
        cluster: first.cluster,
        elements: first.elements.lowerBound - 1..<first.elements.upperBound, total: first.total)
    }
    let decoding = Decoding<Int>(zero: 0, isPlain: { $0.type == .index64 && 1.littleEndian == 1 }) {
      bytes, slice, column, output throws(ROOTError) in
      try IndexPage(bytes: bytes, slice: slice, column: column).decode(into: output)
    }
    var offsets = try read(
      try PagePlan(choice, spans, in: store, start: isWhole ? 1 : 0), decoding)
    let items = try Self.join(&offsets, counts, clusters: spans.map(\.cluster))
    return CollectionEnds(offsets: offsets, items: items)
  }

  /// Turns places within clusters into offsets within the column.
  private static func join(
    _ offsets: inout [Int], _ counts: [Int], clusters: [Int]
  ) throws(ROOTError) -> [ElementSpan] {
    var items: [ElementSpan] = []
    var place = 0
    var base = 0
    for (count, cluster) in zip(counts, clusters) {
      let start = place == 0 ? offsets[0] : 0
      let end = offsets[place + count]
      guard start >= 0, end >= start, end - start <= Int.max - base else {
        throw ROOTError(.malformed, "The ends of collections are not in order")
      }
      items.append(ElementSpan(cluster: cluster, elements: start..<end, total: nil))
      let shift = base &- start
      if shift != 0 {
        for index in place + (place == 0 ? 0 : 1)...place + count { offsets[index] &+= shift }
      }
      base += end - start
      place += count
    }
    return items
  }

  /// Reads which alternative a variant holds, and where.
  mutating func switches(
    _ choice: ColumnChoice, _ spans: [ElementSpan]
  ) throws(ROOTError) -> [SwitchElement] {
    let decoding = Decoding<SwitchElement>(
      zero: SwitchElement(place: 0, tag: 0), isPlain: { _ in false }
    ) { bytes, slice, _, output throws(ROOTError) in
      for index in 0..<output.count {
        let start = 12 * (slice.elements.lowerBound + index)
        let place = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        let tag = bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self)
        output[index] = SwitchElement(
          place: Int(truncatingIfNeeded: UInt64(littleEndian: place)),
          tag: Int(UInt32(littleEndian: tag)))
      }
    }
    return try read(try PagePlan(choice, spans, in: store), decoding)
  }
}

/// One value of a variant: which alternative, counted from 1, and its place there in the cluster.
struct SwitchElement: Sendable, BitwiseCopyable {
  let place: Int
  let tag: Int
}
