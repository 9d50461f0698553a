import Columnar

/// The entries of an array at the given positions.
@inlinable
func picked<Value>(_ values: [Value], _ positions: [Int]) -> [Value] {
  let count = positions.count
  return [Value](capacity: count) { (output: inout OutputSpan<Value>) in
    let (values, positions) = (values.span, positions.span)
    for slot in 0..<count { output.append(values[positions[slot]]) }
  }
}

/// The type of a record of coordinates in words.
func momentumTypeDescription(_ names: [String], _ scalar: String) -> String {
  "{" + names.map { "\($0): \(scalar)" }.joined(separator: ", ") + "}"
}

/// The columns of coordinates as a record column.
func erasedMomenta<Scalar: ColumnPrimitive>(
  count: Int, _ coordinates: KeyValuePairs<String, [Scalar]>
) -> AnyColumn {
  .record(
    RecordColumn(
      uncheckedCount: count,
      fields: coordinates.map { (name: $0, column: Scalar.erase($1)) }))
}

/// The columns of coordinates in a record column.
func coordinates<Scalar: ColumnPrimitive>(
  _ names: [String], of column: AnyColumn
) throws(ColumnarError) -> [[Scalar]] {
  let record = try column.records()
  var columns: [[Scalar]] = []
  for name in names { columns.append(try record.field(name).typed(as: [Scalar].self)) }
  return columns
}
