/// What a file that is opened again says of itself.
struct StoredFields {
  var header: HeaderFields
  let gaps: [Range<Int>]
  let top: OutputDirectory

  init(_ file: ROOTFile) throws(ROOTError) {
    let source = file.source
    do throws(ROOTError) {
      header = try HeaderFields(source)
      guard header.end <= source.count, file.header.begin == HeaderFields.begin,
        !header.free.isEmpty
      else {
        throw ROOTError(
          .malformed, "The file was not closed when it was written; nothing can be added to it")
      }
      gaps = try Self.gaps(source, header)
      let key = try KeyRecord(source, at: HeaderFields.begin)
      top = try OutputDirectory(
        source, path: "", key: key, seek: HeaderFields.begin, fieldsOffset: header.nameSize,
        parentSeek: 0)
    } catch {
      throw error.located(in: file.name)
    }
  }

  private static func gaps(
    _ source: some ByteSource, _ header: HeaderFields
  ) throws(ROOTError) -> [Range<Int>] {
    let record = try Record(source, at: header.free.lowerBound)
    var cursor = Cursor(record.bytes)
    var gaps: [Range<Int>] = []
    for _ in 0..<(try cursor.checked(header.freeCount, itemSize: 10)) {
      let isLong = try cursor.read(Int16.self) > 1000
      let first = try cursor.readSeek(isLong: isLong)
      let last = try cursor.readSeek(isLong: isLong)
      guard first < header.end else { continue }
      guard first >= HeaderFields.begin, last >= first, last < header.end,
        first >= gaps.last?.upperBound ?? 0
      else {
        throw ROOTError(.malformed, "The list of free segments contradicts itself")
      }
      gaps.append(first..<last + 1)
    }
    return gaps
  }
}

extension HeaderFields {
  /// The header of a file that was written before.
  init(_ source: some ByteSource) throws(ROOTError) {
    var cursor = Cursor(try source.bytes(at: 0, count: min(FileHeader.size, source.count)))
    try cursor.skip(4)
    let version = Int(try cursor.read(UInt32.self))
    let isLong = version >= 1_000_000
    self.version = version % 1_000_000
    try cursor.skip(4)
    end = try cursor.readSeek(isLong: isLong)
    let freeStart = try cursor.readSeek(isLong: isLong)
    free = freeStart..<freeStart + Int(max(0, try cursor.read(Int32.self)))
    freeCount = Int(try cursor.read(Int32.self))
    nameSize = Int(try cursor.read(Int32.self))
    try cursor.skip(1)
    compression = Int(try cursor.read(Int32.self))
    let infoStart = try cursor.readSeek(isLong: isLong)
    info = infoStart..<infoStart + Int(max(0, try cursor.read(Int32.self)))
    try cursor.skip(2)
    identifier = Array(try cursor.take(16))
  }
}
