extension LayoutResolver {
  /// The column that has a place among those of a field, in each representation.
  ///
  /// - Parameter count: how many columns a representation must have; nil leaves it open.
  func choice(
    _ field: RNTupleField, _ place: Int, of count: Int?
  ) throws(ROOTError) -> ColumnChoice {
    var representations = field.columns
    if representations.isEmpty, let source = field.record.source, fields.indices.contains(source) {
      representations = fields[source].columns
    }
    guard !representations.isEmpty else {
      throw ROOTError(.malformed, "The field '\(field.name)' has no columns")
    }
    var result: [Int] = []
    for columns in representations {
      guard columns.indices.contains(place), count == nil || columns.count == count else {
        throw ROOTError(
          .malformed,
          "The field '\(field.name)' of type '\(field.typeName)' has \(columns.count) columns")
      }
      result.append(columns[place])
    }
    let choice = ColumnChoice(columns: result)
    try check(choice, field) { _ in true }
    return choice
  }

  /// The column that tells where the collections of a field end.
  func ends(_ field: RNTupleField, of count: Int?) throws(ROOTError) -> ColumnChoice {
    let choice = try choice(field, 0, of: count)
    try check(choice, field) { $0.isIndex }
    return choice
  }

  /// The second column of a field, that of the characters of strings or the bytes of objects.
  func characters(_ field: RNTupleField, type: ColumnType) throws(ROOTError) -> ColumnChoice {
    let choice = try choice(field, 1, of: 2)
    try check(choice, field) { $0 == type }
    return choice
  }

  /// The layout of a field with one number in each entry.
  func number(_ field: RNTupleField) throws(ROOTError) -> FieldLayout {
    let choice = try choice(field, 0, of: 1)
    let stored = columns[choice.columns[0]].type?.number
    guard let stored else {
      throw ROOTError(
        .unsupported, "Values of type '\(field.typeName)' are not read from a column of places")
    }
    let type = Self.numbers[field.typeName] ?? stored
    try check(choice, field) { $0.number?.isReal == type.isReal }
    return .number(type, choice)
  }

  func check(
    _ choice: ColumnChoice, _ field: RNTupleField, _ isFit: (ColumnType) -> Bool
  ) throws(ROOTError) {
    for column in choice.columns {
      let record = columns[column]
      guard let type = record.type else {
        throw ROOTError(
          .unsupported,
          "The field '\(field.name)' has a column of type 0x\(String(record.typeNumber, radix: 16)) with \(record.bits) bits, which is not known"
        )
      }
      guard isFit(type) else {
        throw ROOTError(
          .unsupported,
          "Values of type '\(field.typeName)' are not read from a column of type \(type)")
      }
    }
  }

  private static let numbers: [String: NumberType] = [
    "bool": .bool, "char": .int8, "std::byte": .uint8, "float": .float, "double": .double,
    "std::int8_t": .int8, "std::uint8_t": .uint8, "std::int16_t": .int16,
    "std::uint16_t": .uint16, "std::int32_t": .int32, "std::uint32_t": .uint32,
    "std::int64_t": .int64, "std::uint64_t": .uint64,
  ]
}

extension NumberType {
  var isReal: Bool { self == .float || self == .double }
}
