/// How the elements of a column of an RNTuple are stored, by the number of the format.
struct ColumnEncoding: Sendable, Equatable {
  let code: UInt16
  let bits: Int
  /// What is done to the elements before they are stored.
  let transform: Transform

  enum Transform: Sendable, Equatable {
    /// Truth values, eight in a byte.
    case bits
    /// As they are, little-endian.
    case plain
    /// First the lowest bytes of all elements, then the next.
    case split
    /// The same, after folding the sign into the lowest bit.
    case splitZigzag
    /// The same, after replacing each element with the difference to the one before.
    case splitDelta
  }

  /// The bytes of an element in memory.
  var size: Int { max(bits / 8, 1) }

  /// The number of planes into which a page is split: bytes of the same significance together.
  var planes: Int {
    switch transform {
    case .bits, .plain: 1
    case .split, .splitZigzag, .splitDelta: size
    }
  }

  /// The bytes of a page of so many elements before compression.
  func pageSize(of count: Int) -> Int { transform == .bits ? (count + 7) / 8 : count * size }

  /// The encoding of numbers; splitting pays only with compression.
  init(_ number: NumberType, isCompressed: Bool) {
    switch number {
    case .bool: self.init(0x00, 1, .bits)
    case .int8: self.init(0x03, 8, .plain)
    case .uint8: self.init(0x04, 8, .plain)
    case .int16: self = isCompressed ? .init(0x11, 16, .splitZigzag) : .init(0x05, 16, .plain)
    case .uint16: self = isCompressed ? .init(0x12, 16, .split) : .init(0x06, 16, .plain)
    case .int32: self = isCompressed ? .init(0x13, 32, .splitZigzag) : .init(0x07, 32, .plain)
    case .uint32: self = isCompressed ? .init(0x14, 32, .split) : .init(0x08, 32, .plain)
    case .int64: self = isCompressed ? .init(0x15, 64, .splitZigzag) : .init(0x09, 64, .plain)
    case .uint64: self = isCompressed ? .init(0x16, 64, .split) : .init(0x0A, 64, .plain)
    case .float: self = isCompressed ? .init(0x18, 32, .split) : .init(0x0C, 32, .plain)
    case .double: self = isCompressed ? .init(0x19, 64, .split) : .init(0x0D, 64, .plain)
    }
  }

  /// The places where lists end.
  static func index(isCompressed: Bool) -> ColumnEncoding {
    isCompressed ? ColumnEncoding(0x1B, 64, .splitDelta) : ColumnEncoding(0x0F, 64, .plain)
  }

  /// The bytes of strings.
  static let characters = ColumnEncoding(0x02, 8, .plain)

  private init(_ code: UInt16, _ bits: Int, _ transform: Transform) {
    self.code = code
    self.bits = bits
    self.transform = transform
  }
}
