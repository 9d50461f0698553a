/// How the values of a field lie in columns.
indirect enum FieldLayout: Sendable {
  case number(NumberType, ColumnChoice)
  /// The lengths of the lists of a collection.
  case cardinality(isLong: Bool, ColumnChoice)
  case string(ends: ColumnChoice, characters: ColumnChoice)
  case array(size: Int, FieldLayout)
  case list(ends: ColumnChoice, FieldLayout)
  case map(ends: ColumnChoice, keys: FieldLayout, values: FieldLayout)
  case optional(ends: ColumnChoice, FieldLayout)
  case record([(name: String, layout: FieldLayout)])
  case variant(ColumnChoice, [FieldLayout])
  /// Objects that ROOT has streamed into bytes.
  case streamed(ends: ColumnChoice, bytes: ColumnChoice, Encoding)
}

/// A column of a field, in each of the field's representations.
struct ColumnChoice: Sendable, Equatable {
  let columns: [Int]
}
