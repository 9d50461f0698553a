/// Reads baskets one after another, with buffers that are kept from one to the next.
struct BasketReader: ~Copyable {
  private var decompressor = Decompressor()
  private var stored: [UInt8] = []
  private var plain: [UInt8] = []

  /// Reads and decompresses a basket, and hands it to a closure.
  ///
  /// The basket must not be kept: its bytes are overwritten by the next one.
  mutating func read<Result>(
    _ location: BasketLocation, of source: any ByteSource,
    _ body: (Basket) throws(ROOTError) -> Result
  ) throws(ROOTError) -> Result {
    switch location.place {
    case .file(let offset):
      do throws(ROOTError) {
        return try body(try load(offset, size: location.storedSize, of: source))
      } catch {
        throw error.located(in: source.name, offset: offset)
      }
    case .embedded(let bytes):
      return try body(try Basket(embedded: Array(bytes)))
    case .absent:
      throw ROOTError(.malformed, "There is no basket with these entries")
    }
  }

  private mutating func load(
    _ offset: Int, size: Int, of source: any ByteSource
  ) throws(ROOTError) -> Basket {
    var size = size
    if size < 64 { size = try KeyRecord(source, at: offset).recordSize }
    try source.read(at: offset, count: size, into: &stored)
    let header = try BasketHeader(stored, in: 0..<min(size, KeyRecord.usualSize))
    let key = header.key
    try key.checkSizes()
    guard key.recordSize <= size else {
      throw ROOTError(.malformed, "A basket is longer than the tree says")
    }
    let record = key.headerSize..<key.recordSize
    if key.storedSize >= key.objectSize {
      return try Basket(stored, record, header)
    }
    try decompressor.decompress(stored, in: record, count: key.objectSize, into: &plain)
    return try Basket(plain, 0..<key.objectSize, header)
  }
}

extension Basket {
  /// A basket whose data, and behind them the offsets, lie in a range of bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>, _ header: BasketHeader) throws(ROOTError) {
    let dataSize = header.entryCount == 0 ? 0 : header.dataSize
    guard dataSize >= 0, dataSize <= range.count else {
      throw ROOTError(.malformed, "The data of a basket are longer than the basket")
    }
    let border = range.lowerBound + dataSize
    let hasOffsets = range.upperBound - border >= 4 && header.entryCount > 0
    if hasOffsets {
      var cursor = Cursor(bytes, border..<range.upperBound)
      let count = try cursor.checked(try cursor.read(Int32.self), itemSize: 4)
      guard count >= header.entryCount else {
        throw ROOTError(.malformed, "A basket has fewer offsets than entries")
      }
    }
    self.init(
      bytes: bytes, data: range.lowerBound..<border, entryCount: header.entryCount,
      offsets: hasOffsets ? border + 4 : nil, origin: header.key.headerSize)
  }

  /// A basket that lies in the record of its tree: header, offsets, header again, data.
  init(embedded bytes: [UInt8]) throws(ROOTError) {
    let header = try BasketHeader(bytes)
    var cursor = Cursor(bytes)
    try cursor.skip(header.size)
    var offsets: Int?
    if header.hasOffsets, header.entryCount > 0 {
      let count = try cursor.checked(try cursor.read(Int32.self), itemSize: 4)
      guard count >= header.entryCount else {
        throw ROOTError(.malformed, "A basket has fewer offsets than entries")
      }
      offsets = cursor.position
      try cursor.skip(4 * count)
    }
    try cursor.skip(header.key.headerSize)
    let dataSize = header.entryCount == 0 ? 0 : header.dataSize
    let start = cursor.position
    try cursor.skip(dataSize)
    self.init(
      bytes: bytes, data: start..<start + dataSize, entryCount: header.entryCount,
      offsets: offsets, origin: header.key.headerSize)
  }
}
