extension OutputColumn {
  /// The columns that hold what the branches of a tree hold, stored in the same way.
  ///
  /// - Parameters:
  ///   - tree: the tree.
  ///   - paths: the paths of the branches.
  ///   - isTree: whether they are for a tree, and not for a table of RNTuple.
  /// - Returns: for each branch its column, or why it cannot be written.
  public static func columns(
    of tree: ROOTTree, _ paths: [String], isTree: Bool
  ) -> [(path: String, column: Result<OutputColumn, ROOTError>)] {
    var names: Set<String> = []
    return paths.map { path in
      do throws(ROOTError) {
        let branch = try tree.branch(path)
        let short = branch.name.filter { !"/:[]".contains($0) }
        let name =
          names.insert(short).inserted ? short : path.map { $0 == "/" ? "_" : String($0) }.joined()
        names.insert(name)
        let description = try tree.type(of: branch)
        guard let type = EntryType(description) else {
          throw ROOTError(.unsupported, "Values of type \(description) cannot be written")
        }
        let column = OutputColumn(name, type, storage: tree.storage(of: branch))
        if isTree {
          _ = try TreePlan([column])
        } else {
          _ = try FieldPlan([column], isCompressed: true)
        }
        return (path, .success(column))
      } catch {
        return (path, .failure(error.located(in: tree.file.name, at: path)))
      }
    }
  }
}

extension ROOTTree {
  /// How the lists of a branch are stored.
  fileprivate func storage(of branch: ROOTBranch) -> OutputColumn.Storage {
    if branch.className.contains("vector") { return .vector }
    return branch.counter.map { .counted(by: branches[$0].name) } ?? .automatic
  }

  /// The entries whose columns take about so many bytes in memory.
  public func entries(ofBytes size: Int, _ paths: [String]) -> Int {
    var total = 0
    for path in paths { total += (try? branch(path))?.plainSize ?? 0 }
    guard entryCount > 0, total > 0 else { return max(entryCount, 1) }
    return max(1, Int(Double(size) / (Double(total) / Double(entryCount))))
  }
}
