/// The first record of a file: where everything begins.
struct FileHeader: Sendable, Equatable {
  /// The version of ROOT that wrote the file, such as 63400 for 6.34/00.
  let version: Int
  let isLong: Bool
  let begin: Int
  let end: Int
  let seekInfo: Int
  let infoSize: Int
  let nameSize: Int
  let compression: Int

  /// The largest header: that of a file of more than 2 GB.
  static let size = 75

  /// What is added to the version of ROOT in a file of more than 2 GB.
  private static let longVersion = 1_000_000

  init(_ source: some ByteSource) throws(ROOTError) {
    guard source.count >= 64 else {
      throw ROOTError(.notROOT, "This is not a ROOT file: it has only \(source.count) bytes")
    }
    var cursor = Cursor(try source.bytes(at: 0, count: min(Self.size, source.count)))
    guard try cursor.read(UInt32.self) == 0x726F_6F74 else {
      throw ROOTError(.notROOT, "This is not a ROOT file: it does not begin with 'root'")
    }
    let version = Int(try cursor.read(Int32.self))
    isLong = version >= Self.longVersion
    self.version = (version + Self.longVersion) % Self.longVersion
    begin = Int(try cursor.read(UInt32.self))
    end = try cursor.readSeek(isLong: isLong)
    _ = try cursor.readSeek(isLong: isLong)
    try cursor.skip(8)
    nameSize = Int(try cursor.read(UInt32.self))
    try cursor.skip(1)
    compression = Int(try cursor.read(Int32.self))
    seekInfo = try cursor.readSeek(isLong: isLong)
    infoSize = Int(try cursor.read(UInt32.self))
    guard begin >= 45, begin < source.count else {
      throw ROOTError(.malformed, "The first record is said to lie outside the file")
    }
  }
}
