import Columnar

/// The type of one entry of a column that is to be written.
///
///     EntryType.list(.float)                                  // var * float32
///     EntryType.array(3, .double)                             // 3 * float64
///     EntryType.record([.init("x", .float), .init("n", .int32)])
public indirect enum EntryType: Sendable, Hashable {
  /// A truth value.
  case bool
  /// Signed integers.
  case int8, int16, int32, int64
  /// Unsigned integers.
  case uint8, uint16, uint32, uint64
  /// Numbers of single and double precision.
  case float, double
  /// A string.
  case string
  /// A list of any length.
  case list(EntryType)
  /// An array of a fixed length.
  case array(Int, EntryType)
  /// A record with named fields.
  case record([Field])
  /// A value that may be missing.
  case optional(EntryType)
  /// A dictionary of keys with their values.
  case map(EntryType, EntryType)

  /// A field of a record.
  public struct Field: Sendable, Hashable {
    /// The name of the field.
    public let name: String

    /// The type of its values.
    public let type: EntryType

    /// Creates a field.
    public init(_ name: String, _ type: EntryType) {
      self.name = name
      self.type = type
    }
  }
}

extension EntryType {
  /// The number that one entry is; nil for everything else.
  var number: NumberType? {
    switch self {
    case .bool: .bool
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .int64: .int64
    case .uint8: .uint8
    case .uint16: .uint16
    case .uint32: .uint32
    case .uint64: .uint64
    case .float: .float
    case .double: .double
    default: nil
    }
  }

  /// The number inside of arrays of any rank, with their lengths; nil for everything else.
  var fixedNumbers: (number: NumberType, lengths: [Int])? {
    if let number { return (number, []) }
    guard case .array(let length, let content) = self, let inner = content.fixedNumbers else {
      return nil
    }
    return (inner.number, [length] + inner.lengths)
  }
}
