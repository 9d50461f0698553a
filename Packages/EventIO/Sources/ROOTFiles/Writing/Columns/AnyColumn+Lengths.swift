import Columnar

extension AnyColumn {
  /// Whether these are integers, and the numbers of items of some lists.
  func holdsLengths(of list: ListColumn) -> Bool {
    switch self {
    case .int8(let values): Self.hold(values, list.offsets)
    case .uint8(let values): Self.hold(values, list.offsets)
    case .int16(let values): Self.hold(values, list.offsets)
    case .uint16(let values): Self.hold(values, list.offsets)
    case .int32(let values): Self.hold(values, list.offsets)
    case .uint32(let values): Self.hold(values, list.offsets)
    case .int64(let values): Self.hold(values, list.offsets)
    default: false
    }
  }

  private static func hold<Number: FixedWidthInteger>(_ counts: [Number], _ offsets: [Int]) -> Bool
  {
    guard counts.count + 1 == offsets.count else { return false }
    var difference = 0
    for index in counts.indices {
      difference |= offsets[index + 1] &- offsets[index] &- Int(truncatingIfNeeded: counts[index])
    }
    return difference == 0
  }

  /// The largest of some integers, or zero; zero for everything else.
  func largestInteger(_ rows: Range<Int>) -> Int {
    switch self {
    case .int8(let values): Int(values[rows].max() ?? 0)
    case .uint8(let values): Int(values[rows].max() ?? 0)
    case .int16(let values): Int(values[rows].max() ?? 0)
    case .uint16(let values): Int(values[rows].max() ?? 0)
    case .int32(let values): Int(values[rows].max() ?? 0)
    case .uint32(let values): Int(values[rows].max() ?? 0)
    case .int64(let values): Int(values[rows].max() ?? 0)
    default: 0
    }
  }
}
