extension ROOTTree: Table {
  /// The name of the file.
  public var fileName: String { file.name }

  /// The paths of the branches that hold values.
  public var columnNames: [String] {
    branches.filter { !$0.isGroup || $0.isPointerCollection }.map(\.path)
  }

  /// The type of one entry of a branch in words, such as `float32` or `var * float32`.
  ///
  /// - Throws: ``ROOTError`` when there is no such branch, or it cannot be read.
  public func typeDescription(of column: String) throws(ROOTError) -> String {
    try type(of: try branch(column))
  }

  /// The baskets of a branch.
  ///
  /// - Throws: ``ROOTError`` when there is no such branch, or it cannot be read.
  public func chunks(of column: String) throws(ROOTError) -> [ColumnChunk] {
    let branch = try branch(column)
    if let failure = branch.failure { throw failure }
    let expansion = Double(branch.plainSize) / Double(max(branch.storedSize, 1))
    let largest = Double(1 << 31)  // the most that a record can hold
    return branch.baskets.map { basket in
      ColumnChunk(
        entries: basket.firstEntry..<basket.endEntry, storedSize: basket.storedSize,
        plainSize: Int(max(0, min(Double(basket.storedSize) * expansion, largest))))
    }
  }
}
