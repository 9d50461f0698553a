import Columnar

/// Collects values that each stand behind a byte count and version.
final class HeadedSink: ColumnSink {
  private let content: ColumnSink

  init(_ content: ColumnSink) { self.content = content }

  override var count: Int { content.count }
  override var smallestSize: Int { 2 + content.smallestSize }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    let sequence = count > 1 ? content as? SequenceSink : nil
    var left = count
    while left > 0 {
      left -= try sequence?.decodeHeaded(left, from: &cursor) ?? 0
      guard left > 0 else { return }
      try decodeShared(1, from: &cursor)
      left -= 1
    }
  }

  override func decodeBare(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    try content.decode(count, from: &cursor)
  }

  override func decodeShared(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    let header = try cursor.readHeader()
    try cursor.readExactly(to: header.end, undescribed: content.undescribed) {
      inner throws(ROOTError) in
      if header.isMemberwise {
        let version = try inner.readMemberVersion()
        _ = try inner.checked(count, itemSize: 4)
        for _ in 0..<count { try content.decodeMemberwise(version, from: &inner) }
      } else {
        try content.decode(count, from: &inner)
      }
    }
  }

  override func decodeUntilEnd(from cursor: inout Cursor) throws(ROOTError) {
    guard cursor.remaining > 0 else { return }
    guard try cursor.readHeader().isMemberwise else {
      return try content.decodeUntilEnd(from: &cursor)
    }
    let version = try cursor.readMemberVersion()
    while cursor.remaining > 0 { try content.decodeMemberwise(version, from: &cursor) }
  }

  override func appendNothing(_ count: Int) throws(ROOTError) { try content.appendNothing(count) }

  override func reserve(times factor: Double) { content.reserve(times: factor) }

  override func take() throws(ROOTError) -> AnyColumn { try content.take() }
}

extension Cursor {
  /// Reads something that must end at a place, when that is known.
  mutating func readExactly(
    to place: Int?, undescribed: @autoclosure () -> String? = nil,
    _ body: (inout Cursor) throws(ROOTError) -> Void
  ) throws(ROOTError) {
    guard let place else { return try body(&self) }
    let outerEnd = end
    try narrow(to: place)
    defer { widen(to: outerEnd) }
    try body(&self)
    if position != place, let undescribed = undescribed() {
      throw ROOTError(.unsupported, "The class \(undescribed) is not described in the file")
    }
    try checkEnd()
  }
}
