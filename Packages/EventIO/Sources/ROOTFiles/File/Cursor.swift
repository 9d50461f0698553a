/// A position in a run of bytes, from which big-endian values are read with every bound checked.
struct Cursor: Sendable {
  let bytes: [UInt8]

  /// The next byte to be read; never beyond ``end``.
  private(set) var position: Int

  /// The end of what may be read.
  fileprivate(set) var end: Int

  init(_ bytes: [UInt8]) {
    self.init(bytes, 0..<bytes.count)
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.upperBound <= bytes.count, "A cursor must stay within its bytes")
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  var remaining: Int { end - position }

  @inline(__always)
  mutating func read<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type
  ) throws(ROOTError) -> Value {
    let size = MemoryLayout<Value>.size
    guard size <= remaining else { throw truncated(size) }
    let value = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: position, as: Value.self)
    }
    position += size
    return Value(bigEndian: value)
  }

  mutating func skip(_ count: Int) throws(ROOTError) {
    guard count >= 0, count <= remaining else { throw truncated(count) }
    position += count
  }

  /// Moves to a later or an earlier place within the bytes that may be read.
  mutating func move(to place: Int) throws(ROOTError) {
    guard place >= 0, place <= end else { throw truncated(place - position) }
    position = place
  }

  /// Bytes that lie ahead, without a copy.
  mutating func take(_ count: Int) throws(ROOTError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw truncated(count) }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// A cursor for the bytes that lie ahead, up to a place.
  func limited(to place: Int) throws(ROOTError) -> Cursor {
    guard place >= position, place <= end else { throw truncated(place - position) }
    return Cursor(bytes, position..<place)
  }

  /// A count that was read from the file, after checking that so many items can be there at all.
  func checked(_ count: some BinaryInteger, itemSize: Int) throws(ROOTError) -> Int {
    guard let items = Int(exactly: count), items >= 0, items <= remaining / max(itemSize, 1) else {
      throw ROOTError(
        .malformed,
        "\(count) items of \(itemSize) bytes are announced where \(remaining) bytes are left"
      )
    }
    return items
  }

  /// Makes sure that everything has been read.
  func checkEnd() throws(ROOTError) {
    guard remaining == 0 else {
      throw ROOTError(
        .unsupported, "\(remaining) bytes are left over: its layout is not the expected one")
    }
  }

  func truncated(_ count: Int) -> ROOTError {
    ROOTError(
      .malformed,
      "\(count) bytes are needed at byte \(position) of the record, where \(remaining) are left")
  }
}

extension Cursor {
  /// Moves the end of what may be read forward, to the end of an inner object.
  mutating func narrow(to place: Int) throws(ROOTError) {
    guard place >= position, place <= end else { throw truncated(place - position) }
    end = place
  }

  /// Gives back the end that was there before ``narrow(to:)``.
  mutating func widen(to place: Int) {
    precondition(place <= bytes.count, "A cursor must stay within its bytes")
    end = place
  }
}
