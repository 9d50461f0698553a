import Columnar
import HEPCore

extension ROOTTree {
  /// Reads several branches at once, by their paths or names.
  ///
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  public func readColumns(
    _ columns: [String], entries: Range<Int>, workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    var branches: [ROOTBranch] = []
    for name in columns {
      let branch = try branch(name)
      guard branch.entryCount == entryCount else {
        throw ROOTError(
          .unsupported,
          "The branch has \(branch.entryCount) entries, the tree has \(entryCount)"
        ).located(in: file.name, at: "\(path)/\(branch.path)")
      }
      branches.append(branch)
    }
    return try read(branches, entries, workers)
  }

  /// Reads a branch that was found among ``branches``: for trees with several of one name, and for
  /// branches that have more or fewer entries than the tree, which cannot be read beside others.
  ///
  /// - Parameter entries: the entries to read; nil means all that the branch has.
  /// - Throws: ``ROOTError`` when it cannot be read.
  public func read(
    _ branch: ROOTBranch, entries: Range<Int>? = nil, workers: Int = 1
  ) throws(ROOTError) -> AnyColumn {
    let all = 0..<branch.entryCount
    let wanted = entries ?? all
    guard wanted.lowerBound >= 0, wanted.upperBound <= branch.entryCount else {
      throw ROOTError(
        .outOfRange, "The entries \(wanted) are asked for, but there are \(branch.entryCount)"
      ).located(in: file.name, at: "\(path)/\(branch.path)")
    }
    return try read([branch], wanted, workers)[0]
  }

  private func read(
    _ branches: [ROOTBranch], _ entries: Range<Int>, _ workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    var readers: [BranchReader] = []
    for branch in branches { readers.append(try BranchReader(branch, in: self)) }
    try BranchReader.prefetch(readers, entries)
    FreshMemory.expect(readers.reduce(0) { $0 + $1.plainSize(of: $1.baskets(holding: entries)) })
    return try workers > 1
      ? Self.readParallel(readers, entries, workers) : Self.readSerial(readers, entries)
  }

  private static func readSerial(
    _ readers: [BranchReader], _ entries: Range<Int>
  ) throws(ROOTError) -> [AnyColumn] {
    var columns: [AnyColumn] = []
    var baskets = BasketReader()
    let shared = SharedOffsets()
    for reader in readers {
      let numbers = reader.baskets(holding: entries)
      let column = try reader.read(numbers, with: &baskets, sharing: shared)
      columns.append(reader.cut(column, of: numbers, to: entries))
    }
    return columns
  }

  /// The bytes, as stored, that are worth a task of their own when several threads read.
  ///
  /// A column that is read in several portions is put together from them, which takes time and memory:
  /// portions are half of a thread's share, so that most columns are read in one.
  private static let smallestPortion = 1 << 20

  private static func readParallel(
    _ readers: [BranchReader], _ entries: Range<Int>, _ workers: Int
  ) throws(ROOTError) -> [AnyColumn] {
    let ranges = readers.map { $0.baskets(holding: entries) }
    let stored = zip(readers, ranges).reduce(0) { $0 + $1.0.storedSize(of: $1.1) }
    let portion = max(stored / (2 * workers), smallestPortion)
    let tasks = ranges.indices.flatMap { branch in
      readers[branch].portions(of: ranges[branch], size: portion).map {
        (branch: branch, baskets: $0)
      }
    }
    let shared = SharedOffsets()
    let parts: [AnyColumn]
    do {
      parts = try Blocks(entries: tasks.count, size: 1).mapBlocks(workers: workers) { block in
        let task = tasks[block.lowerBound]
        let reader = readers[task.branch]
        var baskets = BasketReader()
        return try reader.read(task.baskets, with: &baskets, sharing: shared)
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
