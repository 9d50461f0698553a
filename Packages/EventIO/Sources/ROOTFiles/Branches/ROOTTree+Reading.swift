import Columnar
import HEPCore

extension ROOTTree {
  /// Reads a branch into a column of a given type.
  ///
  ///     let mass = try tree.read("mass", as: Double.self)                // [Double]
  ///     let pt = try tree.read("Muon_pt", as: Jagged<Float>.self)        // Jagged<Float>
  ///     let triggers = try tree.read("triggers", as: Jagged<String>.self)
  ///
  /// - Parameters:
  ///   - name: the name of the branch, or its path.
  ///   - type: the type of one entry; numbers are not converted.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when there is no such branch, with similar names; when it holds another
  ///   type, with that type; or when it is damaged.
  /// - Complexity: proportional to the bytes of the baskets with these entries.
  public func read<Element: ColumnElement>(
    _ name: String, as type: Element.Type, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> Element.Column where Element.Column: ErasableColumn {
    let column = try read(name, entries: entries, workers: workers)
    do throws(ROOTError) {
      return try column.converted(to: type)
    } catch {
      throw error.located(in: file.name, at: "\(path)/\(name)")
    }
  }

  /// Reads a branch into a column whose type is known at run time only.
  ///
  /// - Parameters:
  ///   - name: the name of the branch, or its path.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: ``ROOTError`` when there is no such branch, or it cannot be read.
  public func read(
    _ name: String, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> AnyColumn {
    try read([name], entries: entries, workers: workers).columns[0]
  }

  /// Reads a branch that was found among ``branches``, for trees with several of one name.
  ///
  /// - Throws: ``ROOTError`` when it cannot be read.
  public func read(
    _ branch: ROOTBranch, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> AnyColumn {
    try read([branch], names: [branch.path], entries: entries, workers: workers).columns[0]
  }

  /// Reads several branches at once.
  ///
  /// - Parameters:
  ///   - names: the names of the branches, or their paths.
  ///   - entries: the entries to read; nil means all.
  ///   - workers: the number of threads, which work on baskets of all branches; the result is the
  ///     same for any number.
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  public func read(
    _ names: [String], entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> ColumnBatch {
    var branches: [ROOTBranch] = []
    for name in names { branches.append(try branch(name)) }
    return try read(branches, names: names, entries: entries, workers: workers)
  }

  private func read(
    _ branches: [ROOTBranch], names: [String], entries: Range<Int>?, workers: Int
  ) throws(ROOTError) -> ColumnBatch {
    let wanted = try checked(entries)
    var readers: [BranchReader] = []
    for branch in branches { readers.append(try BranchReader(branch, in: self)) }
    try BranchReader.prefetch(readers, wanted)
    let columns =
      try workers > 1
      ? Self.readParallel(readers, wanted, workers) : Self.readSerial(readers, wanted)
    return ColumnBatch(entries: wanted, names: names, columns: columns)
  }

  private static func readSerial(
    _ readers: [BranchReader], _ entries: Range<Int>
  ) throws(ROOTError) -> [AnyColumn] {
    var columns: [AnyColumn] = []
    guard let source = readers.first?.source else { return columns }
    var baskets = BasketReader(source)
    for reader in readers {
      let numbers = reader.baskets(holding: entries)
      let column = try reader.read(numbers, with: &baskets)
      columns.append(reader.cut(column, of: numbers, to: entries))
    }
    return columns
  }

  private static func readParallel(
    _ readers: [BranchReader], _ entries: Range<Int>, _ workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    let ranges = readers.map { $0.baskets(holding: entries) }
    let tasks = ranges.indices.flatMap { branch in
      readers[branch].portions(of: ranges[branch]).map { (branch: branch, baskets: $0) }
    }
    let parts: [AnyColumn]
    do {
      parts = try Blocks(entries: tasks.count, size: 1).mapBlocks(workers: workers) { block in
        let task = tasks[block.lowerBound]
        let reader = readers[task.branch]
        var baskets = BasketReader(reader.source)
        return try reader.read(task.baskets, with: &baskets)
      }
    } catch let error as ROOTError {
      throw error
    } catch {
      throw ROOTError(.unreadableFile, "Reading was stopped: \(error)")
    }
    let grouped = Dictionary(grouping: zip(tasks, parts), by: \.0.branch).mapValues { $0.map(\.1) }
    var columns: [AnyColumn] = []
    for (branch, range) in ranges.enumerated() {
      let reader = readers[branch]
      let own = grouped[branch] ?? []
      if let column = try AnyColumn.concatenated(own) {
        columns.append(reader.cut(column, of: range, to: entries))
      } else {
        columns.append(try reader.emptyColumn())
      }
    }
    return columns
  }
}
