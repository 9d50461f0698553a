import Columnar

extension ROOTValue {
  /// The value as an integer; nil for everything that is not one, or does not fit.
  public var integer: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .unsigned(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The value as a count, which old versions of ROOT wrote as a real number.
  var count: Int? { integer ?? real.flatMap { Int(exactly: $0) } }

  /// The value as a real number; integers are converted.
  public var real: Double? {
    switch self {
    case .real(let value): value
    case .integer(let value): Double(value)
    case .unsigned(let value): Double(value)
    default: nil
    }
  }

  /// The value as a string; nil for everything else.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The object itself; nil for everything else.
  public var object: ROOTObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// The values of an array of integers of any width; nil for everything else.
  public var integers: [Int]? {
    guard case .column(let column) = self else { return nil }
    switch column {
    case .int8(let values): return values.map { Int($0) }
    case .uint8(let values): return values.map { Int($0) }
    case .int16(let values): return values.map { Int($0) }
    case .uint16(let values): return values.map { Int($0) }
    case .int32(let values): return values.map { Int($0) }
    case .uint32(let values): return values.map { Int($0) }
    case .int64(let values): return values.map { Int($0) }
    default: return nil
    }
  }

  /// The values of an array of numbers as real numbers; nil for everything else.
  public var reals: [Double]? {
    guard case .column(let column) = self else { return nil }
    switch column {
    case .double(let values): return values
    case .float(let values): return values.map { Double($0) }
    case .uint64(let values): return values.map { Double($0) }
    default: return integers?.map { Double($0) }
    }
  }
}
