/// What the schema says of one field.
struct FieldRecord: Sendable {
  /// How a field is put together.
  enum Role: UInt16, Sendable {
    case leaf, collection, record, variant, streamer
  }

  let parent: Int
  /// Nil when it is one of a later version of the format.
  let role: Role?
  let name: String
  let typeName: String
  let typeAlias: String
  let description: String
  /// The number of copies for each entry of the parent; nil when there is just one.
  let repetition: Int?
  /// The field that a projected field shows in another way.
  let source: Int?
  /// Whether the collection is laid out as one object with a vector for each member.
  let isStructureOfArrays: Bool

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    var record = try cursor.readRecordFrame()
    try record.skip(8)
    parent = Int(try record.read(UInt32.self))
    role = Role(rawValue: try record.read(UInt16.self))
    let flags = try record.read(UInt16.self)
    name = try record.readString()
    typeName = try record.readString()
    typeAlias = try record.readString()
    description = try record.readString()
    repetition = flags & 0x01 != 0 ? try record.readCount() : nil
    source = flags & 0x02 != 0 ? Int(try record.read(UInt32.self)) : nil
    isStructureOfArrays = flags & 0x08 != 0
  }
}
