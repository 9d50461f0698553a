/// Where the parts of an object lie, when every object of its version takes the same bytes.
struct FixedLayout {
  /// Two bytes that tell whether an object has this layout.
  private struct Mark {
    let offset: Int
    let mask: UInt16
    let value: UInt16
  }

  private struct Part {
    let offset: Int
    let sink: ColumnSink
  }

  /// The bytes of an object.
  let size: Int
  private var start: Int
  private var marks: [Mark] = []
  private var parts: [Part] = []
  /// The objects inside of the object.
  private var inner: [ObjectSink] = []

  /// Finds out the layout from one object, whose bytes are all that the cursor holds; nil when objects
  /// of its kind may have others.
  init?(_ object: ObjectSink, _ cursor: Cursor) {
    var cursor = cursor
    size = cursor.remaining
    start = cursor.position
    guard size > 0, (try? object.describe(in: &self, &cursor)) == true, cursor.remaining == 0 else {
      return nil
    }
    inner.removeAll { $0 === object }
  }

  /// Adds bytes behind which the cursor stands, which are the same in all such objects.
  mutating func addMarks(from place: Int, to cursor: Cursor) {
    for place in stride(from: place, to: cursor.position - 1, by: 2) {
      addMark(at: place, mask: .max, cursor)
    }
  }

  /// Adds two bytes, of which some bits are the same in all such objects.
  mutating func addMark(at place: Int, mask: UInt16, _ cursor: Cursor) {
    let value = UInt16(cursor.bytes[place]) << 8 | UInt16(cursor.bytes[place + 1])
    marks.append(Mark(offset: place - start, mask: mask, value: value & mask))
  }

  mutating func add(_ sink: ColumnSink, at place: Int) {
    parts.append(Part(offset: place - start, sink: sink))
  }

  mutating func add(_ object: ObjectSink) { inner.append(object) }

  /// The number of objects of this layout that follow each other.
  func count(upTo most: Int, from cursor: Cursor) -> Int {
    let most = min(most, cursor.remaining / size)
    return cursor.bytes.withUnsafeBytes { bytes in
      var count = 0
      var place = cursor.position
      while count < most, fits(bytes, at: place) {
        count += 1
        place += size
      }
      return count
    }
  }

  @inline(__always)
  private func fits(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
    var difference: UInt16 = 0
    for mark in marks {
      let stored = bytes.loadUnaligned(fromByteOffset: place + mark.offset, as: UInt16.self)
      difference |= UInt16(bigEndian: stored) & mark.mask ^ mark.value
    }
    return difference == 0
  }

  /// Decodes objects, part by part.
  func decode(_ places: [Int], in bytes: [UInt8]) throws(ROOTError) {
    for object in inner { try object.decodeFound(in: bytes) }
    for part in parts { try part.sink.gather(1, at: places, plus: part.offset, from: bytes) }
    for object in inner { object.addRows(places.count) }
  }
}
