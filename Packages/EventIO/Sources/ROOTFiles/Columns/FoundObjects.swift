/// Objects of a fixed layout that were found in a basket, and are decoded together at its end.
struct FoundObjects {
  private enum Layout {
    case unknown
    case varying
    case fixed(FixedLayout)
  }

  private var layout = Layout.unknown
  private var places: [Int] = []

  var isEmpty: Bool { places.isEmpty }

  /// Looks at an object that has just been decoded, whose bytes are all that the cursor holds.
  mutating func learn(_ object: ObjectSink, _ cursor: Cursor) {
    guard case .unknown = layout else { return }
    layout = FixedLayout(object, cursor).map { .fixed($0) } ?? .varying
  }

  /// Takes objects as long as they have the layout, and returns their number.
  mutating func take(_ count: Int, from cursor: inout Cursor) throws(ROOTError) -> Int {
    guard case .fixed(let layout) = layout, count > 0 else { return 0 }
    let found = layout.count(upTo: count, from: cursor)
    for object in 0..<found { places.append(cursor.position + object * layout.size) }
    try cursor.skip(found * layout.size)
    return found
  }

  /// Decodes what was found.
  mutating func decode(from bytes: [UInt8]) throws(ROOTError) {
    guard case .fixed(let layout) = layout, !places.isEmpty else { return }
    try layout.decode(places, in: bytes)
    places.removeAll(keepingCapacity: true)
  }
}
