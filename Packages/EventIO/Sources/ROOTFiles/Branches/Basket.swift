/// A basket in memory, decompressed: the data of some entries, and where each of them begins.
struct Basket {
  let bytes: [UInt8]
  /// Where the data lie among the bytes.
  let data: Range<Int>
  let entryCount: Int
  /// Where the offsets lie among the bytes, one per entry; nil when there are none.
  let offsets: Int?
  /// What the offsets count from.
  let origin: Int

  /// The place where an entry begins, counted from the beginning of the data, unchecked.
  @inline(__always)
  func start(of entry: Int, in bytes: UnsafeRawBufferPointer, at offsets: Int) -> Int {
    let stored = Int32(
      bigEndian: bytes.loadUnaligned(fromByteOffset: offsets + 4 * entry, as: Int32.self))
    return Int(stored) - origin
  }

  /// The places where the entries begin, and as the last the end of the data.
  ///
  /// - Throws: ``ROOTError`` when they are not in order; nil when there are no offsets.
  func starts() throws(ROOTError) -> [Int]? {
    guard let offsets else { return nil }
    var starts = [Int](unsafeUninitializedCapacity: entryCount + 1) { buffer, count in
      bytes.withUnsafeBytes { bytes in
        for entry in 0..<entryCount {
          buffer[entry] = start(of: entry, in: bytes, at: offsets)
        }
      }
      buffer[entryCount] = data.count
      count = entryCount + 1
    }
    if entryCount == 0 { starts = [0] }
    var signs = starts[0]
    for entry in 0..<entryCount { signs |= starts[entry + 1] &- starts[entry] }
    guard signs >= 0, starts[0] >= 0 else {
      throw ROOTError(.malformed, "The offsets of the entries of a basket are not in order")
    }
    return starts
  }
}
