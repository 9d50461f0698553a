import Columnar
import HEPCore

/// Collects lists of any content: a count, then the entries.
final class SequenceSink: ColumnSink {
  private let content: ColumnSink
  private var offsets = [0]

  /// A list may have so many objects that take no bytes.
  private static let mostWithoutBytes = 1 << 16

  init(_ content: ColumnSink) { self.content = content }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { 4 }
  override var undescribed: String? { content.undescribed }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let length = try cursor.checked(
        try cursor.read(UInt32.self), itemSize: content.smallestSize)
      try content.decode(length, from: &cursor)
      offsets.append(content.count)
    }
  }

  /// Decodes lists that each stand behind a byte count and version, up to one that is written
  /// memberwise, and returns their number.
  ///
  /// The lists are found first, so that their values are decoded together.
  func decodeHeaded(_ count: Int, from cursor: inout Cursor) throws(ROOTError) -> Int {
    var runs: [ValueRun] = []
    // Out of the class and back: what is not shared needs no check of exclusive access.
    var offsets = offsets
    self.offsets = []
    defer { self.offsets = offsets }
    var end = content.count
    let itemSize = content.smallestSize
    while runs.count < count {
      let start = cursor.position
      let header = try cursor.readHeader()
      guard let place = header.end, !header.isMemberwise else {
        try cursor.move(to: start)
        break
      }
      var inner = try cursor.limited(to: place)
      let length = try inner.checked(try inner.read(UInt32.self), itemSize: itemSize)
      runs.append(ValueRun(count: length, bytes: inner.position..<place))
      end += length
      offsets.append(end)
      try cursor.move(to: place)
    }
    try content.decode(runs, in: cursor.bytes)
    return runs.count
  }

  override func decodeMemberwise(
    _ header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    var length = Int(try cursor.read(UInt32.self))
    if length > Self.mostWithoutBytes || !content.hasNoMembers(header) {
      length = try cursor.checked(length, itemSize: 1)
    }
    if length > 0 { try content.decodeMembers(length, header: header, from: &cursor) }
    offsets.append(content.count)
  }

  override func appendNothing(_ count: Int) throws(ROOTError) {
    offsets += repeatElement(content.count, count: count)
  }

  override func reserve(times factor: Double) {
    FreshMemory.reserve(&offsets, times: factor)
    content.reserve(times: factor)
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    return try AnyColumn.lists(offsets: offsets, try content.take())
  }
}
