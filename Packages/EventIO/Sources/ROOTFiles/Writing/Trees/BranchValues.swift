import Columnar

/// The values of a branch for the entries of a batch.
enum BranchValues {
  /// Entries of the same size, with that size.
  case fixed(AnyColumn, size: Int)
  /// Records of numbers, field by field.
  case interleaved([AnyColumn], sizes: [Int], count: Int)
  /// Lists whose items take so many bytes.
  case counted(ListColumn, size: Int)
  /// The lengths of lists with these offsets.
  case lengths([Int])
  case strings(StringColumn)
  case vectors(ListColumn)

  /// The bytes of a vector's header: byte count, version and number of items.
  static let vectorHeader = 10
  private static let vectorVersion: UInt16 = 9

  /// The bytes that some entries take in a basket, without their offsets; for strings about.
  func size(_ rows: Range<Int>) -> Int {
    switch self {
    case .fixed(_, let size): size * rows.count
    case .interleaved(_, let sizes, _): sizes.reduce(0, +) * rows.count
    case .counted(let list, let size):
      size * (list.offsets[rows.upperBound] - list.offsets[rows.lowerBound])
    case .lengths: 4 * rows.count
    case .strings(let strings): AnyColumn.string(strings).plainSize(rows)
    case .vectors(let list):
      AnyColumn.list(list).plainSize(rows) + (Self.vectorHeader - 4) * rows.count
    }
  }

  /// The largest of some integers; zero for everything else.
  func maximum(_ rows: Range<Int>) -> Int {
    switch self {
    case .lengths(let offsets): rows.reduce(0) { max($0, offsets[$1 + 1] - offsets[$1]) }
    case .fixed(let column, _): column.largestInteger(rows)
    default: 0
    }
  }

  /// Adds entries to a basket.
  func write(_ rows: Range<Int>, to basket: inout BasketBuffer) {
    switch self {
    case .fixed(let column, _): basket.data.write(column, rows)
    case .interleaved(let columns, _, _):
      for row in rows {
        for column in columns { basket.data.write(column, row..<row + 1) }
      }
    case .lengths(let offsets):
      basket.data.write(rows.map { Int32(truncatingIfNeeded: offsets[$0 + 1] - offsets[$0]) }[...])
    case .counted(let list, let size):
      let first = list.offsets[rows.lowerBound]
      let start = basket.data.count
      list.offsets.withUnsafeBufferPointer { offsets in
        for row in rows {
          let place = start &+ (offsets[row] &- first) &* size
          basket.starts.append(Int32(truncatingIfNeeded: place))
        }
      }
      basket.data.write(list.content, first..<list.offsets[rows.upperBound])
    case .strings(let strings):
      for row in rows {
        basket.beginEntry()
        basket.data.writeString(strings.utf8(at: row))
      }
    case .vectors(let list):
      for row in rows { Self.writeVector(list, row, to: &basket) }
    }
    basket.entries += rows.count
  }

  private static func writeVector(
    _ list: ListColumn, _ row: Int, to basket: inout BasketBuffer
  ) {
    let start = basket.data.count
    basket.beginEntry()
    let items = list.range(of: row)
    basket.data.write(UInt32(0))
    basket.data.write(vectorVersion)
    basket.data.write(UInt32(items.count))
    basket.data.write(list.content, items)
    basket.data.patch(
      UInt32(truncatingIfNeeded: basket.data.count - start - 4) | 0x4000_0000, at: start)
  }
}
