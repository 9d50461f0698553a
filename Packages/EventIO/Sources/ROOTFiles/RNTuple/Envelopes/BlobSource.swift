/// Reads the blocks of an RNTuple, also those that are spread over several records.
///
/// A record holds at most `largestPart` bytes. A longer block continues in further records, whose
/// places stand at the end of the first one.
struct BlobSource: Sendable {
  let source: any ByteSource
  /// The most bytes in one record.
  let largestPart: Int

  /// Reads a block into the beginning of an array, which grows when it is too short.
  func read(
    _ locator: Locator, count: Int, into array: inout [UInt8]
  ) throws(ROOTError) {
    guard count > largestPart else {
      return try source.read(at: locator.offset, count: count, into: &array)
    }
    guard count <= source.count else {
      throw ROOTError(
        .malformed, "\(count) bytes are asked for, but the file has only \(source.count)",
        offset: locator.offset
      ).located(in: source.name)
    }
    array = try readParts(locator.offset, count)
  }

  /// Whether a block lies in one piece.
  func isContiguous(_ count: Int) -> Bool { count <= largestPart }

  private func readParts(_ offset: Int, _ count: Int) throws(ROOTError) -> [UInt8] {
    let parts = Self.partCount(count, largest: largestPart)
    let tableSize = 8 * (parts - 1)
    guard tableSize < largestPart else {
      throw ROOTError(.malformed, "A block of \(count) bytes does not fit into its records")
    }
    let first = try source.bytes(at: offset, count: largestPart)
    var places = LittleCursor(first, largestPart - tableSize..<largestPart)
    var result = Array(first[..<(largestPart - tableSize)])
    result.reserveCapacity(count)
    while result.count < count {
      let place = try places.readCount()
      result += try source.bytes(at: place, count: min(largestPart, count - result.count))
    }
    return result
  }

  /// The number of records that a block and the places of all but the first of them take.
  static func partCount(_ count: Int, largest: Int) -> Int {
    let parts = (count + largest - 1) / largest
    let rest = parts * largest - count
    return 8 * (parts - 1) > rest ? parts + 1 : parts
  }
}
