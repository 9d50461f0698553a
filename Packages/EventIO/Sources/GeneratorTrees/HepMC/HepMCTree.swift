import HepMC
import ROOTFiles

/// Reads events one after another from a ROOT tree of HepMC3, as its `WriterRootTree` makes it.
///
///     let events = try HepMCTree(try ROOTFile("events.root"))
///     while let event = try events.next() { print(event.finals.count, events.run.weightNames) }
///
/// The tree has the branches `hepmc3_event` and `GenRunInfo`. The memory is that of some hundred
/// events. A reader is used by one thread.
public final class HepMCTree {
  /// What holds for all events.
  public let run: HepMCRun

  /// The number of events in the tree.
  public var count: Int { tree.entryCount }

  private static let batchSize = 8 << 20

  private let tree: ROOTTree
  private let step: Int
  private var columns: ColumnSetBatch<HepMCTreeColumns>?
  private var first = 0
  private var nextEntry = 0

  /// Opens a tree of a file.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - path: the path of the tree; HepMC3's own choice unless told otherwise.
  /// - Throws: `ROOTError` when there is no such tree, or its branches are not those of HepMC3.
  public init(_ file: ROOTFile, _ path: String = "hepmc3_tree") throws(ROOTError) {
    tree = try file.tree(path)
    let stored = tree.branches.reduce(0) { $0 + $1.plainSize }
    step = max(1, Self.batchSize / max(stored / max(tree.entryCount, 1), 1))
    guard tree.entryCount > 0, tree.branches.contains(where: { $0.path == "GenRunInfo" }) else {
      run = HepMCRun()
      return
    }
    run = try tree.read(HepMCRunColumns.self, entries: 0..<1).columns.run
  }

  /// Reads the next event; nil at the end.
  ///
  /// - Throws: `ROOTError` when it cannot be read, or its links make no graph. Another call goes on
  ///   with the event behind it.
  public func next() throws(ROOTError) -> HepMCEvent? {
    guard nextEntry < count else { return nil }
    let entry = nextEntry
    nextEntry += 1
    if columns == nil || entry >= first + step {
      columns = nil
      first = entry
      columns = try tree.read(HepMCTreeColumns.self, entries: entry..<min(entry + step, count))
    }
    do throws(ROOTError) {
      return try columns?.columns.event(entry - first)
    } catch {
      throw error.located(in: tree.fileName, at: "\(tree.path), entry \(entry)")
    }
  }
}
