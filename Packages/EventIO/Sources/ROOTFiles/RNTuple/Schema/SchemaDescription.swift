/// The four lists with which the header, and again the footer, describe fields and columns.
struct SchemaDescription: Sendable {
  private(set) var fields: [FieldRecord] = []
  private(set) var columns: [ColumnRecord] = []
  private(set) var aliases: [AliasColumn] = []
  /// The bytes of the descriptions of classes for fields that ROOT streams.
  private(set) var streamerInfos: [ArraySlice<UInt8>] = []

  /// Reads the lists in the header.
  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    try append(&cursor)
  }

  /// Reads the lists in the footer, which continue those in the header.
  mutating func append(_ cursor: inout LittleCursor) throws(ROOTError) {
    let smallestField = 40
    let smallestColumn = 20
    let smallestAlias = 16
    let smallestInfo = 24
    var list = try cursor.readListFrame(itemSize: smallestField)
    for _ in 0..<list.count { fields.append(try FieldRecord(&list.items)) }
    list = try cursor.readListFrame(itemSize: smallestColumn)
    for _ in 0..<list.count { columns.append(try ColumnRecord(&list.items)) }
    list = try cursor.readListFrame(itemSize: smallestAlias)
    for _ in 0..<list.count { aliases.append(try AliasColumn(&list.items)) }
    list = try cursor.readListFrame(itemSize: smallestInfo)
    for _ in 0..<list.count { try appendTypeInformation(&list.items) }
  }

  private mutating func appendTypeInformation(_ cursor: inout LittleCursor) throws(ROOTError) {
    var record = try cursor.readRecordFrame()
    let content = try record.read(UInt32.self)
    try record.skip(4)
    _ = try record.readString()
    let streamerInfo: UInt32 = 0
    guard content == streamerInfo else { return }
    streamerInfos.append(try record.take(Int(try record.read(UInt32.self))))
  }
}
