extension ROOTFile {
  /// The table at a path, `name`, `name;cycle` or `directory/name`, however it is stored.
  ///
  /// - Throws: ``ROOTError`` when there is none, with similar names; when the object is no table; or
  ///   when its description is damaged.
  /// - Complexity: proportional to the number of columns.
  public func table(_ path: String) throws(ROOTError) -> any Table {
    let found = try find(path)
    guard found.key.isTable else {
      throw ROOTError(.wrongType, "This is a \(found.key.className), not a table")
        .located(in: name, at: found.directory.path(of: found.key.name))
    }
    return found.key.isNTuple ? try ntuple(path) : try tree(found.key, in: found.directory)
  }
}

extension ROOTKey {
  /// Whether the object is a table, which ``ROOTFile/table(_:)`` opens.
  public var isTable: Bool { isTree || isNTuple }
}
