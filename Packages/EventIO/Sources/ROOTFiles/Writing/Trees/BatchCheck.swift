import Columnar

/// Compares a batch with the columns that a tree or table was made for.
struct BatchCheck {
  let columns: [OutputColumn]
  let branches: [BranchPlan]

  init(_ columns: [OutputColumn], _ branches: [BranchPlan] = []) {
    self.columns = columns
    self.branches = branches
  }

  /// The columns of a batch in the order of the table.
  ///
  /// - Throws: ``ROOTError`` when one is missing, of another type or of another length, or there is
  ///   one too many.
  func ordered(_ batch: ColumnBatch) throws(ROOTError) -> [AnyColumn] {
    let count = batch.columns.first?.count ?? 0
    var ordered: [AnyColumn] = []
    for column in columns {
      guard let values = batch[column.name] else {
        throw ROOTError(
          .invalidInput,
          "The batch lacks the column '\(column.name)'\(Suggestions(column.name, among: batch.names).sentence)"
        )
      }
      guard values.count == count else {
        throw ROOTError(
          .invalidInput,
          "The column '\(column.name)' has \(values.count) entries, and the others have \(count)")
      }
      guard try EntryType(of: values) == column.type else {
        throw ROOTError(
          .wrongType,
          "The column '\(column.name)' holds \(values.typeDescription), not \(column.type)")
      }
      ordered.append(values)
    }
    if batch.columns.count != columns.count {
      let known = Set(columns.map(\.name))
      let extra = batch.names.first { !known.contains($0) } ?? batch.names.last ?? ""
      throw ROOTError(.invalidInput, "The column '\(extra)' of the batch is not one of the table")
    }
    return ordered
  }

  /// The values of each branch.
  func values(of batch: ColumnBatch) throws(ROOTError) -> [BranchValues] {
    let ordered = try ordered(batch)
    var values: [BranchValues] = []
    var offsets: [String: (offsets: [Int], of: String)] = [:]
    for branch in branches {
      let found = try branch.values(in: ordered)
      values.append(found)
      guard let counter = branch.counter, case .counted(let list, _) = found else { continue }
      if let other = offsets[counter] {
        guard list.offsets == other.offsets else {
          throw ROOTError(
            .invalidInput,
            "'\(branch.name)' and '\(other.of)' are both counted by '\(counter)', but their lists have other lengths"
          )
        }
      } else {
        offsets[counter] = (list.offsets, branch.name)
        try check(list, of: branch.name, by: counter, in: ordered)
      }
    }
    return values
  }

  private func check(
    _ list: ListColumn, of name: String, by counter: String, in ordered: [AnyColumn]
  ) throws(ROOTError) {
    guard let index = columns.firstIndex(where: { $0.name == counter }) else { return }
    guard ordered[index].holdsLengths(of: list) else {
      throw ROOTError(
        .invalidInput, "'\(counter)' does not hold the lengths of the lists of '\(name)'")
    }
  }
}
