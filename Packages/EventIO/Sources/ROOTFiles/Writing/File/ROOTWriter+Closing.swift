extension ROOTWriter {
  /// Writes new lists behind the old ones, then the places where they are found, the header last.
  func writeLists() throws(ROOTError) {
    var changed: [OutputDirectory] = []
    collect(top, into: &changed)
    for directory in changed { try writeKeys(of: directory) }
    if !streamers.added.isEmpty { try writeStreamers() }
    try writeFreeList()
    for directory in changed {
      try sink.write(
        directory.fields(modified: stamp.date), at: directory.seek + directory.fieldsOffset)
    }
    try sink.write(header.bytes, at: 0)
    for gap in free.segments {
      var mark = ByteWriter()
      mark.write(-Int32(clamping: gap.count))
      try sink.write(mark.bytes, at: gap.lowerBound)
    }
    try sink.truncate(to: header.end)
    for directory in changed { directory.isChanged = false }
  }

  private func collect(_ directory: OutputDirectory, into changed: inout [OutputDirectory]) {
    if directory.isChanged { changed.append(directory) }
    for name in directory.children.keys.sorted() {
      if let child = directory.children[name] { collect(child, into: &changed) }
    }
  }

  private func writeKeys(of directory: OutputDirectory) throws(ROOTError) {
    free.release(directory.keys)
    let header = KeyHeader(
      className: directory.className, name: directory.name, title: directory.title,
      date: stamp.date, parent: directory.seek, isLong: needsLongPlaces)
    directory.keys = try writeRecord(header, directory.keyList)
  }

  private func writeStreamers() throws(ROOTError) {
    free.release(header.info)
    var key = streamers.header(
      date: stamp.date, parent: top.seek, isLong: needsLongPlaces)
    let content = streamers.content(keySize: key.size)
    key.objectSize = content.count
    var compressor = Compressor(compression)
    header.info = try writeRecord(key, compressor.packed(content))
  }

  /// Writes the list of gaps, which tells also where the file ends: behind this list.
  private func writeFreeList() throws(ROOTError) {
    free.release(header.free)
    let key = KeyHeader(
      className: top.className, name: top.name, title: top.title, date: stamp.date,
      parent: top.seek, isLong: needsLongPlaces)
    let most = free.list(end: Int(Int64.max / 2)).count
    var end = free.end + key.size + free.list(end: free.end + key.size + most).count
    end = free.end + key.size + free.list(end: end).count
    header.free = try writeRecord(key, free.list(end: end), atEnd: true)
    header.freeCount = free.segments.count + 1
    header.end = free.end
  }

  var needsLongPlaces: Bool { free.end > KeyHeader.longFrom - (64 << 20) }

  /// Writes a record of plain or compressed bytes and gives back where it lies.
  func writeRecord(
    _ key: KeyHeader, _ content: [UInt8], atEnd: Bool = false
  ) throws(ROOTError) -> Range<Int> {
    let place = content.withUnsafeBytes { content in
      Result<Range<Int>, ROOTError> { () throws(ROOTError) in
        try writeRecord(key, parts: [content], atEnd: atEnd)
      }
    }
    return try place.get()
  }

  /// Writes a record of content in several parts and gives back where it lies.
  ///
  /// - Parameter extra: what stands between the key and the content.
  func writeRecord(
    _ key: KeyHeader, extra: [UInt8] = [], parts: [UnsafeRawBufferPointer], atEnd: Bool = true
  ) throws(ROOTError) -> Range<Int> {
    var key = key
    key.extraSize = extra.count
    key.storedSize = parts.reduce(0) { $0 + $1.count }
    if key.objectSize == 0 { key.objectSize = key.storedSize }
    do throws(ROOTError) {
      try key.check()
    } catch {
      throw error.located(in: name)
    }
    let size = key.size + key.extraSize + key.storedSize
    key.seek = atEnd ? free.appended(size) : free.place(for: size)
    var header = ByteWriter()
    key.write(to: &header)
    header.bytes += extra
    let failure = header.bytes.withUnsafeBytes { sink.write([$0] + parts, at: key.seek) }
    if let failure { throw failure }
    return key.seek..<key.seek + size
  }
}

extension Compressor {
  /// Bytes smaller than this are not worth compressing.
  private static let smallest = 256

  /// The bytes compressed, or as they are when that makes them no fewer.
  mutating func packed(_ plain: [UInt8]) -> [UInt8] {
    guard plain.count > Self.smallest else { return plain }
    var effort = CompressionEffort()
    let stored = [UInt8](unsafeUninitializedCapacity: plain.count) { target, count in
      let target = UnsafeMutableRawBufferPointer(target)
      count =
        plain.withUnsafeBytes { compress($0, layout: .ends, into: target, effort: &effort) } ?? 0
    }
    return stored.isEmpty ? plain : stored
  }
}
