extension OutputDirectory {
  /// A directory that was in the file before.
  convenience init(
    _ source: some ByteSource, path: String, key: KeyRecord, seek: Int, fieldsOffset: Int,
    parentSeek: Int
  ) throws(ROOTError) {
    let start = seek + fieldsOffset
    var cursor = Cursor(
      try source.bytes(at: start, count: min(Self.fieldsSize, source.count - start)))
    let isLong = try cursor.read(Int16.self) > 1000
    let created = try cursor.read(UInt32.self)
    try cursor.skip(4)
    let keysSize = Int(try cursor.read(Int32.self))
    try cursor.skip(4)
    _ = try cursor.readSeek(isLong: isLong)
    _ = try cursor.readSeek(isLong: isLong)
    let keysStart = try cursor.readSeek(isLong: isLong)
    try cursor.skip(2)
    let identifier = Array(try cursor.take(16))
    self.init(
      path: path, name: key.name, title: key.title, className: key.className, seek: seek,
      fieldsOffset: fieldsOffset, parentSeek: parentSeek, created: created, identifier: identifier)
    guard keysStart > 0, keysSize > 0 else { return }
    keys = keysStart..<keysStart + keysSize
    entries = try Self.entries(source, keys)
  }

  private static func entries(
    _ source: some ByteSource, _ keys: Range<Int>
  ) throws(ROOTError) -> [Entry] {
    let record = try KeyRecord(source, at: keys.lowerBound)
    let bytes = try source.bytes(
      at: keys.lowerBound + record.headerSize, count: keys.count - record.headerSize)
    var cursor = Cursor(bytes)
    var entries: [Entry] = []
    for _ in 0..<(try cursor.checked(try cursor.read(Int32.self), itemSize: 26)) {
      let start = cursor.position
      let key = try KeyRecord(&cursor)
      try key.checkSizes()
      entries.append(
        Entry(
          className: key.className, name: key.name, cycle: key.cycle, seek: key.seek,
          header: bytes[start..<cursor.position]))
    }
    return entries
  }
}
