/// The record of a directory: where its list of keys lies.
struct DirectoryRecord: Sendable, Equatable {
  let seekKeys: Int
  /// The bytes of the list with its own key, as the directory has it.
  let keysSize: Int

  init(_ cursor: inout Cursor) throws(ROOTError) {
    let version = try cursor.read(Int16.self)
    try cursor.skip(8)
    keysSize = Int(try cursor.read(Int32.self))
    try cursor.skip(4)
    let isLong = version > 1000
    _ = try cursor.readSeek(isLong: isLong)
    _ = try cursor.readSeek(isLong: isLong)
    seekKeys = try cursor.readSeek(isLong: isLong)
  }

  /// The keys in the list, whose number is checked against the size of the list.
  func keys(_ source: some ByteSource) throws(ROOTError) -> [ROOTKey] {
    guard seekKeys > 0 else { return [] }
    do throws(ROOTError) {
      let record = try KeyRecord(source, at: seekKeys)
      let start = seekKeys + record.headerSize
      let size = max(record.storedSize, keysSize - record.headerSize)
      let bytes = try source.bytes(at: start, count: min(size, source.count - start))
      var cursor = Cursor(bytes)
      let smallestKey = 26
      let count = try cursor.checked(try cursor.read(Int32.self), itemSize: smallestKey)
      var keys: [ROOTKey] = []
      keys.reserveCapacity(count)
      for _ in 0..<count {
        let record = try KeyRecord(&cursor)
        try record.checkSizes()
        keys.append(ROOTKey(record))
      }
      return keys
    } catch {
      throw error.located(in: source.name, offset: seekKeys)
    }
  }
}
