/// The type of the elements of a column, by its number in the format.
enum ColumnType: UInt16, Sendable, CaseIterable {
  case bit = 0x00
  case byte, char, int8, uint8
  case int16, uint16, int32, uint32, int64, uint64
  case real16, real32, real64
  case index32, index64, `switch`
  case splitInt16, splitUInt16, splitInt32, splitUInt32, splitInt64, splitUInt64
  case splitReal16, splitReal32, splitReal64
  case splitIndex32, splitIndex64
  case real32Trunc, real32Quant

  /// The numbers of bits that an element may take on storage.
  var bits: ClosedRange<Int> {
    switch self {
    case .bit: 1...1
    case .byte, .char, .int8, .uint8: 8...8
    case .int16, .uint16, .real16, .splitInt16, .splitUInt16, .splitReal16: 16...16
    case .int32, .uint32, .real32, .index32, .splitInt32, .splitUInt32, .splitReal32,
      .splitIndex32:
      32...32
    case .int64, .uint64, .real64, .index64, .splitInt64, .splitUInt64, .splitReal64,
      .splitIndex64:
      64...64
    case .switch: 96...96
    case .real32Trunc: 10...31
    case .real32Quant: 1...32
    }
  }

  /// Whether the elements tell where collections end.
  var isIndex: Bool {
    switch self {
    case .index32, .index64, .splitIndex32, .splitIndex64: true
    default: false
    }
  }

  /// The numbers that the elements are; nil for columns that tell where others are.
  var number: NumberType? {
    switch self {
    case .bit: .bool
    case .byte, .uint8: .uint8
    case .char, .int8: .int8
    case .int16, .splitInt16: .int16
    case .uint16, .splitUInt16: .uint16
    case .int32, .splitInt32: .int32
    case .uint32, .splitUInt32: .uint32
    case .int64, .splitInt64: .int64
    case .uint64, .splitUInt64: .uint64
    case .real16, .real32, .splitReal16, .splitReal32, .real32Trunc, .real32Quant: .float
    case .real64, .splitReal64: .double
    case .index32, .index64, .splitIndex32, .splitIndex64, .switch: nil
    }
  }
}
