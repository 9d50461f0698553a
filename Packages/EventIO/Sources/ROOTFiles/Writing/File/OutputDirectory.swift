/// A directory of a file that is being written.
final class OutputDirectory {
  /// A line in the list of keys.
  struct Entry {
    let className: String
    let name: String
    let cycle: Int
    /// Where the object lies.
    let seek: Int
    /// The header of the object, as it stands in the list.
    let header: ArraySlice<UInt8>
  }

  let path: String
  let name: String
  let title: String
  let className: String
  /// Where the record of the directory begins, with its key.
  let seek: Int
  /// The bytes from there to the fields of the directory.
  let fieldsOffset: Int
  let parentSeek: Int
  let created: UInt32
  let identifier: [UInt8]
  var entries: [Entry] = []
  var children: [String: OutputDirectory] = [:]
  /// Whether the list in the file is no longer true.
  var isChanged = false
  /// Where the list of keys lies, and its size.
  var keys: Range<Int> = 0..<0

  init(
    path: String, name: String, title: String, className: String, seek: Int, fieldsOffset: Int,
    parentSeek: Int, created: UInt32, identifier: [UInt8]
  ) {
    self.path = path
    self.name = name
    self.title = title
    self.className = className
    self.seek = seek
    self.fieldsOffset = fieldsOffset
    self.parentSeek = parentSeek
    self.created = created
    self.identifier = identifier
  }

  /// The cycle that a new object of a name gets.
  func nextCycle(of name: String) -> Int {
    (entries.lazy.filter { $0.name == name }.map(\.cycle).max() ?? 0) + 1
  }

  /// The fields with room for places of 8 bytes.
  static let fieldsSize = 60

  /// The fields, as they lie behind the key and the names.
  func fields(modified: UInt32) -> [UInt8] {
    let isLong = max(seek, parentSeek, keys.upperBound) > KeyHeader.longFrom
    var bytes = ByteWriter()
    bytes.write(Int16(isLong ? 1005 : 5))
    bytes.write(created)
    bytes.write(modified)
    bytes.write(Int32(keys.count))
    bytes.write(Int32(fieldsOffset))
    bytes.writeSeek(seek, isLong: isLong)
    bytes.writeSeek(parentSeek, isLong: isLong)
    bytes.writeSeek(keys.lowerBound, isLong: isLong)
    bytes.write(Int16(1))
    bytes.bytes += identifier
    bytes.bytes += Array(repeating: 0, count: Self.fieldsSize - bytes.count)
    return bytes.bytes
  }

  /// The list of keys.
  var keyList: [UInt8] {
    var bytes = ByteWriter()
    bytes.write(Int32(entries.count))
    for entry in entries { bytes.bytes += entry.header }
    return bytes.bytes
  }
}
