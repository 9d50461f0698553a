import Columnar

/// Takes columns apart into the columns of an RNTuple.
struct FieldEncoder: ~Copyable {
  private let plan: FieldPlan
  private let pageSize: Int
  var sealer: PageSealer
  var pages: [OutputPages]

  init(_ plan: FieldPlan, _ compression: Compression, pageSize: Int) {
    self.plan = plan
    self.pageSize = pageSize
    sealer = PageSealer(compression)
    pages = plan.columns.map { OutputPages($0.encoding) }
  }

  /// Adds some rows of the columns of a table.
  mutating func append(_ columns: [AnyColumn], _ rows: Range<Int>) {
    for (field, column) in zip(plan.roots, columns) { append(field, column, rows) }
  }

  private mutating func append(_ index: Int, _ column: AnyColumn, _ rows: Range<Int>) {
    let field = plan.fields[index]
    let first = field.columns.first ?? 0
    switch column {
    case .bool(let values): store(values[rows], in: first)
    case .int8(let values): store(values[rows], in: first)
    case .int16(let values): store(values[rows], in: first)
    case .int32(let values): store(values[rows], in: first)
    case .int64(let values): store(values[rows], in: first)
    case .uint8(let values): store(values[rows], in: first)
    case .uint16(let values): store(values[rows], in: first)
    case .uint32(let values): store(values[rows], in: first)
    case .uint64(let values): store(values[rows], in: first)
    case .float(let values): store(values[rows], in: first)
    case .double(let values): store(values[rows], in: first)
    case .string(let strings):
      store(strings.bytes[appendEnds(strings.offsets, rows, in: first)], in: field.columns[1])
    case .list(let list):
      append(field.children[0], list.content, appendEnds(list.offsets, rows, in: first))
    case .array(let array):
      append(
        field.children[0], array.content,
        rows.lowerBound * array.size..<rows.upperBound * array.size)
    case .record(let record):
      for (child, column) in zip(field.children, record.columns) { append(child, column, rows) }
    case .map(let map):
      let items = appendEnds(map.offsets, rows, in: first)
      let pair = plan.fields[field.children[0]].children
      append(pair[0], map.keys, items)
      append(pair[1], map.values, items)
    case .optional(let optional): append(optional, field, rows)
    case .union: preconditionFailure("The types of a batch are checked before")
    }
  }

  private mutating func store<Number: BitwiseCopyable>(
    _ values: ArraySlice<Number>, in column: Int
  ) {
    values.withUnsafeBytes { pages[column].append($0, pageSize: pageSize, &sealer) }
  }

  private static let endsAtOnce = 2048

  /// Stores where lists end, counted within the cluster, and gives back the range of their items.
  private mutating func appendEnds(
    _ offsets: [Int], _ rows: Range<Int>, in column: Int
  ) -> Range<Int> {
    let items = offsets[rows.lowerBound]..<offsets[rows.upperBound]
    let shift = Int(pages[column].end) - items.lowerBound
    pages[column].end += UInt64(items.count)
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.endsAtOnce) { ends in
      for first in stride(from: rows.lowerBound, to: rows.upperBound, by: Self.endsAtOnce) {
        let count = min(Self.endsAtOnce, rows.upperBound - first)
        offsets.withUnsafeBufferPointer { offsets in
          for index in 0..<count {
            ends[index] = UInt64(truncatingIfNeeded: offsets[first + index + 1] &+ shift)
          }
        }
        pages[column].append(
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: ends[..<count])),
          pageSize: pageSize, &sealer)
      }
    }
    return items
  }

  /// Stores which values are there, and those that are, neighbours together.
  private mutating func append(
    _ optional: OptionalAnyColumn, _ field: FieldPlan.Field, _ rows: Range<Int>
  ) {
    var end = pages[field.columns[0]].end
    var ends: [UInt64] = []
    ends.reserveCapacity(rows.count)
    var run = 0..<0
    for row in rows {
      let position = optional.positions[row]
      if position >= 0 {
        end += 1
        if position == run.upperBound, !run.isEmpty {
          run = run.lowerBound..<position + 1
        } else {
          if !run.isEmpty { append(field.children[0], optional.content, run) }
          run = position..<position + 1
        }
      }
      ends.append(end)
    }
    if !run.isEmpty { append(field.children[0], optional.content, run) }
    pages[field.columns[0]].end = end
    store(ends[...], in: field.columns[0])
  }
}
