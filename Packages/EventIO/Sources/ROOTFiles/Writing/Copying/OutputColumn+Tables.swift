extension OutputColumn {
  /// The columns that hold what the columns of a table hold, stored in the same way.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - paths: the names of its columns.
  ///   - isTree: whether they are for a tree, and not for a table of RNTuple.
  /// - Returns: for each column the one to write, or why it cannot be written.
  public static func columns(
    of table: any Table, _ paths: [String], isTree: Bool
  ) -> [(path: String, column: Result<OutputColumn, ROOTError>)] {
    var names: Set<String> = []
    return paths.map { path in
      do throws(ROOTError) {
        let last = path.split(whereSeparator: { "/.".contains($0) }).last ?? path[...]
        let short = last.filter { !":[]".contains($0) }
        let whole = String(path.map { "/.:[]".contains($0) ? "_" : $0 })
        let name = names.insert(short).inserted ? short : whole
        names.insert(name)
        let description = try table.typeDescription(of: path)
        guard let type = EntryType(description) else {
          throw ROOTError(.unsupported, "Values of type \(description) cannot be written")
        }
        let column = OutputColumn(
          name, type, storage: try (table as? ROOTTree)?.storage(of: path) ?? .automatic)
        if isTree {
          _ = try TreePlan([column])
        } else {
          _ = try FieldPlan([column], isCompressed: true)
        }
        return (path, .success(column))
      } catch {
        return (path, .failure(error.located(in: table.fileName, at: path)))
      }
    }
  }
}

extension ROOTTree {
  /// How the lists of a branch are stored.
  fileprivate func storage(of path: String) throws(ROOTError) -> OutputColumn.Storage {
    let branch = try branch(path)
    if branch.className.contains("vector") { return .vector }
    return branch.counter.map { .counted(by: branches[$0].name) } ?? .automatic
  }
}

extension Table {
  /// The number of entries whose columns take about so many bytes in memory.
  public func entries(ofBytes size: Int, _ columns: [String]) -> Int {
    var total = 0
    for column in columns {
      for chunk in (try? chunks(of: column)) ?? [] { total += chunk.plainSize }
    }
    guard entryCount > 0, total > 0 else { return max(entryCount, 1) }
    let entries = Double(size) * Double(entryCount) / Double(total)
    return max(1, Int(min(entries, 1e18)))
  }
}
