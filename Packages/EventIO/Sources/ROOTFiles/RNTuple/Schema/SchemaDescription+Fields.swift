extension SchemaDescription {
  /// Fields nest at most so deep; deeper ones are damaged, or meant to exhaust the stack.
  static let deepestField = 64

  /// The fields with their paths, children and columns.
  ///
  /// - Throws: ``ROOTError`` when a field or column refers to one that does not exist.
  func makeFields() throws(ROOTError) -> [RNTupleField] {
    var children = [[Int]](repeating: [], count: fields.count)
    var depths: [Int] = []
    for (index, field) in fields.enumerated() {
      guard field.parent <= index else {
        throw ROOTError(.malformed, "The field '\(field.name)' stands in front of its parent")
      }
      depths.append(field.parent == index ? 0 : depths[field.parent] + 1)
      guard depths[index] <= Self.deepestField else {
        throw ROOTError(.malformed, "Fields are nested deeper than \(Self.deepestField) levels")
      }
      if field.parent != index { children[field.parent].append(index) }
    }
    let columns = try columnsOfFields()
    var result: [RNTupleField] = []
    result.reserveCapacity(fields.count)
    for (index, field) in fields.enumerated() {
      let isTop = field.parent == index
      result.append(
        RNTupleField(
          name: field.name, path: isTop ? field.name : "\(result[field.parent].path).\(field.name)",
          typeName: field.typeName, typeAlias: field.typeAlias, title: field.description,
          index: index, parent: isTop ? nil : field.parent, children: children[index],
          columns: columns[index], record: field))
    }
    return result
  }

  /// For each field the columns of each of its representations.
  private func columnsOfFields() throws(ROOTError) -> [[[Int]]] {
    var result = [[[Int]]](repeating: [], count: fields.count)
    func add(_ column: Int, to field: Int) throws(ROOTError) {
      guard columns.indices.contains(column), fields.indices.contains(field) else {
        throw ROOTError(.malformed, "A column belongs to field \(field) of \(fields.count)")
      }
      let representation = columns[column].representation
      guard representation <= result[field].count else {
        throw ROOTError(
          .malformed, "The field '\(fields[field].name)' lacks a representation of its columns")
      }
      if representation == result[field].count { result[field].append([]) }
      result[field][representation].append(column)
    }
    for (index, column) in columns.enumerated() { try add(index, to: column.field) }
    for alias in aliases { try add(alias.column, to: alias.field) }
    return result
  }
}
