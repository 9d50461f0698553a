/// What the schema says of one column.
struct ColumnRecord: Sendable {
  /// The number of the type, which may be one of a later version of the format.
  let typeNumber: UInt16
  let bits: Int
  let field: Int
  /// Which of the alternative representations of its field the column belongs to.
  let representation: Int
  /// The number of elements that precede the first stored one; nil when the column was there from
  /// the beginning.
  let firstElement: Int?
  /// The values that the least and the largest stored integer stand for.
  let range: (least: Double, largest: Double)?

  /// The type, checked against the number of bits; nil when it is not known.
  var type: ColumnType? {
    guard let type = ColumnType(rawValue: typeNumber), type.bits.contains(bits) else { return nil }
    return type == .real32Quant && range == nil ? nil : type
  }

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    var record = try cursor.readRecordFrame()
    typeNumber = try record.read(UInt16.self)
    bits = Int(try record.read(UInt16.self))
    field = Int(try record.read(UInt32.self))
    let flags = try record.read(UInt16.self)
    representation = Int(try record.read(UInt16.self))
    let isDeferred = flags & 0x01 != 0
    // A negative number says that the column is suppressed as well until then.
    firstElement =
      isDeferred ? Int(clamping: try record.read(Int64.self).magnitude) : nil
    if flags & 0x02 != 0 {
      range = (try record.readDouble(), try record.readDouble())
    } else {
      range = nil
    }
  }
}

/// A column of a projected field, whose data are those of another column.
struct AliasColumn: Sendable, Equatable {
  let column: Int
  let field: Int

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    var record = try cursor.readRecordFrame()
    column = Int(try record.read(UInt32.self))
    field = Int(try record.read(UInt32.self))
  }
}
