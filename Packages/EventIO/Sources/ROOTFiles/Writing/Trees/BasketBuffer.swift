/// A basket that is being filled.
struct BasketBuffer {
  var data = ByteWriter()
  /// Where each entry begins, for entries of different sizes.
  var starts: [Int32] = []
  var entries = 0

  mutating func beginEntry() { starts.append(Int32(truncatingIfNeeded: data.count)) }

  /// The bytes that follow the key of every basket.
  static let headerSize = 19
  private static let version: Int16 = 3
  /// ROOT makes room for so many offsets at least.
  private static let fewestOffsets = 1000

  /// What follows the key: sizes and the end of the data.
  func header(keySize: Int, entrySize: Int, hasOffsets: Bool) -> ByteWriter {
    var bytes = ByteWriter()
    let last = keySize + data.count
    let offsetBytes = hasOffsets ? 4 * (entries + 2) : 0
    bytes.write(Self.version)
    bytes.write(Int32(last + offsetBytes))
    bytes.write(Int32(hasOffsets ? max(Self.fewestOffsets, entries + 1) : entrySize))
    bytes.write(Int32(entries))
    bytes.write(Int32(last))
    bytes.write(UInt8(0))
    return bytes
  }

  /// Adds the offsets behind the data: their number with one for the end, each from the beginning of
  /// the key, and a zero.
  mutating func closeOffsets(keySize: Int) {
    data.write(Int32(entries + 1))
    let shift = Int32(truncatingIfNeeded: keySize)
    for index in starts.indices { starts[index] &+= shift }
    data.write(starts[...])
    data.write(Int32(0))
  }

  mutating func removeAll() {
    data.bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    entries = 0
  }
}
