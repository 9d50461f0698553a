/// The header in front of every object in a file.
struct KeyRecord: Sendable, Equatable {
  /// The bytes of the whole record: this header and the object.
  let recordSize: Int
  let version: Int
  /// The bytes of the object after decompression.
  let objectSize: Int
  let headerSize: Int
  let cycle: Int
  /// Where the record lies, as it says itself.
  let seek: Int
  let className: String
  let name: String
  let title: String

  /// The bytes of the object as they are stored.
  var storedSize: Int { recordSize - headerSize }

  init(_ cursor: inout Cursor) throws(ROOTError) {
    let size = Int(try cursor.read(Int32.self))
    version = Int(try cursor.read(Int16.self))
    objectSize = Int(try cursor.read(Int32.self))
    try cursor.skip(4)
    headerSize = Int(try cursor.read(UInt16.self))
    cycle = Int(try cursor.read(UInt16.self))
    let isLong = version > 1000
    seek = try cursor.readSeek(isLong: isLong)
    _ = try cursor.readSeek(isLong: isLong)
    className = try cursor.readString()
    name = try cursor.readString()
    title = try cursor.readString()
    recordSize = size
  }

  /// Checks the sizes, which mean nothing in the key of a basket that lies inside of its tree.
  func checkSizes() throws(ROOTError) {
    guard recordSize >= headerSize, objectSize >= 0 else {
      throw ROOTError(.malformed, "The sizes in the key of '\(name)' contradict each other")
    }
  }

  /// The longest header that is read at once: its fixed part and names of ordinary length.
  static let usualSize = 512

  /// Reads the header at a place in the file.
  init(_ source: some ByteSource, at offset: Int) throws(ROOTError) {
    do throws(ROOTError) {
      let ahead = min(Self.usualSize, source.count - offset)
      guard offset >= 0, ahead > 0 else {
        throw ROOTError(.malformed, "A record is said to lie outside the file")
      }
      var cursor = Cursor(try source.bytes(at: offset, count: ahead))
      let size = Int(try cursor.read(Int32.self))
      try cursor.skip(10)
      let header = Int(try cursor.read(UInt16.self))
      guard size > 0, header > 0 else { throw ROOTError(.malformed, "There is no record") }
      if header > ahead {
        cursor = Cursor(try source.bytes(at: offset, count: header))
      }
      try cursor.move(to: 0)
      try self.init(&cursor)
      try checkSizes()
    } catch {
      throw error.located(in: source.name, offset: offset)
    }
  }
}
