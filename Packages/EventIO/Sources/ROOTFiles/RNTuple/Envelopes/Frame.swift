extension LittleCursor {
  /// Reads a record frame and steps behind it, whatever it holds.
  ///
  /// The size in the frame decides where it ends, so that members added by later versions of the
  /// format are skipped.
  mutating func readRecordFrame() throws(ROOTError) -> LittleCursor {
    let start = position
    let size = try read(Int64.self)
    guard size >= 8 else { throw ROOTError(.malformed, "A record frame was expected") }
    return try frame(from: start, size: Int(size))
  }

  /// Reads a list frame and steps behind it: the number of its items, and where they begin.
  ///
  /// - Parameter itemSize: the least number of bytes an item takes, with which the number of items
  ///   is compared before anything is allocated.
  mutating func readListFrame(
    itemSize: Int
  ) throws(ROOTError) -> (count: Int, items: LittleCursor) {
    let start = position
    let size = try read(Int64.self)
    guard size < 0, size != Int64.min else {
      throw ROOTError(.malformed, "A list frame was expected")
    }
    var items = try frame(from: start, size: Int(-size))
    let count = Int(try items.read(UInt32.self))
    guard count <= items.remaining / max(itemSize, 1) else {
      throw ROOTError(
        .malformed, "A list frame announces \(count) items in \(items.remaining) bytes")
    }
    return (count, items)
  }

  private mutating func frame(from start: Int, size: Int) throws(ROOTError) -> LittleCursor {
    guard size >= position - start, size <= end - start else {
      throw ROOTError(
        .malformed, "A frame of \(size) bytes is announced where \(end - start) are left")
    }
    let content = LittleCursor(bytes, position..<start + size)
    try skip(start + size - position)
    return content
  }
}
