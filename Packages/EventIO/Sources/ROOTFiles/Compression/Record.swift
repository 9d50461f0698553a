/// The bytes of one object, decompressed.
struct Record: Sendable {
  let key: KeyRecord
  /// Where the record lies in the file.
  let offset: Int
  let bytes: [UInt8]

  /// Reads and decompresses the object at a place in the file.
  ///
  /// - Throws: ``ROOTError`` with the offset of the record.
  init(_ source: some ByteSource, at offset: Int) throws(ROOTError) {
    self.offset = offset
    do throws(ROOTError) {
      let key = try KeyRecord(source, at: offset)
      let stored = try source.bytes(at: offset + key.headerSize, count: key.storedSize)
      self.key = key
      if key.storedSize >= key.objectSize {
        bytes = stored
      } else {
        var decompressor = Decompressor()
        var plain: [UInt8] = []
        try decompressor.decompress(
          stored, in: 0..<stored.count, count: key.objectSize, into: &plain)
        bytes = plain
      }
    } catch {
      throw error.located(in: source.name, offset: offset)
    }
  }
}
