import HEPCore

/// The entries of one or many tables in batches, read ahead by several threads.
///
///     for try await batch in events.batches(["Muon_pt"], of: .bytes(64 << 20), workers: 4) {
///       let pt = try batch.column("Muon_pt", as: Jagged<Float>.self)
///     }
///
/// Batches come in order and are the same for any number of workers. As many of them as there are
/// workers are under way while one is in use; more are begun only when the next one is asked for, so
/// that memory is bounded by `workers + 1` batches. When the task is cancelled, `CancellationError` is
/// thrown.
public struct TableBatches<Batch: Sendable>: AsyncSequence, Sendable {
  /// A batch.
  public typealias Element = Batch

  /// A table to come.
  struct Source: Sendable {
    let open: @Sendable () throws(ROOTError) -> any Table
    let entries: Range<Int>?
    /// The steps of progress that the table stands for; nil means its entries.
    let steps: Int?
  }

  /// What is read of a table, and what becomes of it.
  struct Reading: Sendable {
    let columns: [String]
    let batch: @Sendable (ColumnBatch) throws(ROOTError) -> Batch
  }

  let sources: [Source]
  let size: BatchSize
  let filter: EntryFilter?
  let workers: Int
  let progress: (any ProgressReporter)?
  let total: Int?
  let failures: FileFailures?
  let reading: @Sendable (any Table) throws(ROOTError) -> Reading

  /// Begins from the first batch; nothing is read yet.
  public func makeAsyncIterator() -> Iterator { Iterator(self) }
}

extension TableBatches {
  /// Goes through the batches.
  public struct Iterator: AsyncIteratorProtocol {
    private struct OpenTable {
      let table: any Table
      let reading: Reading
      let plan: BatchPlan
      let steps: Int
      var nextUnit = 0
    }

    private struct Work {
      let source: Int
      let steps: Int
      let task: Task<[Batch], any Error>
    }

    private let sequence: TableBatches
    private var nextSource = 0
    private var table: OpenTable?
    private var pending: [Work] = []
    private var ready: [Batch] = []
    private var failed: [Int: ROOTError] = [:]
    private var hasBegun = false
    private var isOver = false

    init(_ sequence: TableBatches) { self.sequence = sequence }

    /// The next batch; nil after the last.
    ///
    /// - Throws: ``ROOTError`` when a file cannot be read and failures are not collected;
    ///   `CancellationError`.
    public mutating func next() async throws -> Batch? {
      if !hasBegun {
        hasBegun = true
        sequence.progress?.begin(total: sequence.total)
      }
      do {
        while !isOver, ready.isEmpty {
          try Task.checkCancellation()
          fill()
          guard !pending.isEmpty else { finish(); break }
          try await take(pending.removeFirst())
        }
      } catch {
        for work in pending { work.task.cancel() }
        pending = []
        finish()
        throw error
      }
      return ready.popLast()
    }

    private mutating func finish() {
      guard !isOver else { return }
      isOver = true
      sequence.progress?.end()
    }

    private mutating func take(_ work: Work) async throws {
      do {
        let batches = try await work.task.value
        if failed[work.source] == nil { ready = batches.reversed() }
        sequence.progress?.advance(by: work.steps)
      } catch let error as ROOTError {
        try give(up: work.source, error)
        sequence.progress?.advance(by: work.steps)
      }
    }

    /// Passes over the rest of a file, or ends everything.
    private mutating func give(up source: Int, _ error: ROOTError) throws(ROOTError) {
      guard let failures = sequence.failures else { throw error }
      guard failed.updateValue(error, forKey: source) == nil else { return }
      failures.add(error)
      for work in pending where work.source == source { work.task.cancel() }
      if nextSource - 1 == source { table = nil }
    }

    /// Begins to read until as many units are under way as there are workers.
    private mutating func fill() {
      while pending.count < sequence.workers {
        guard var current = table else {
          guard open() else { return }
          continue
        }
        guard current.nextUnit < current.plan.units.count else {
          table = nil
          continue
        }
        let unit = current.plan.units[current.nextUnit]
        current.nextUnit += 1
        table = current
        pending.append(work(on: unit, of: current))
      }
    }

    private func work(on unit: Range<Int>, of open: OpenTable) -> Work {
      let filter = sequence.filter
      let (table, plan, reading) = (open.table, open.plan, open.reading)
      let task = Task.detached {
        try Task.checkCancellation()
        var batches: [Batch] = []
        for batch in try plan.read(unit, of: table, columns: reading.columns, where: filter) {
          batches.append(try reading.batch(batch))
        }
        return batches
      }
      let all = plan.units.reduce(0) { $0 + $1.count }
      let before = unit.lowerBound - plan.units[0].lowerBound
      let steps =
        Self.share(open.steps, before + unit.count, all) - Self.share(open.steps, before, all)
      return Work(source: nextSource - 1, steps: steps, task: task)
    }

    /// The part of the steps that some of all entries stand for.
    private static func share(_ steps: Int, _ entries: Int, _ all: Int) -> Int {
      entries == all ? steps : Int(Double(steps) * Double(entries) / Double(all))
    }

    /// Opens the next table; false when there is none.
    private mutating func open() -> Bool {
      guard nextSource < sequence.sources.count else { return false }
      let source = sequence.sources[nextSource]
      nextSource += 1
      do throws(ROOTError) {
        let table = try source.open()
        let reading = try sequence.reading(table)
        let entries = try table.checked(source.entries)
        for name in reading.columns { _ = try table.typeDescription(of: name) }
        try sequence.filter?.check(table)
        let plan = try BatchPlan(
          table, columns: reading.columns + (sequence.filter?.columns ?? []), entries: entries,
          size: sequence.size)
        let steps = source.steps ?? entries.count
        if plan.units.isEmpty { sequence.progress?.advance(by: steps) }
        self.table = OpenTable(table: table, reading: reading, plan: plan, steps: steps)
      } catch {
        // It is reported in its turn, behind the batches of the files before.
        pending.append(
          Work(source: nextSource - 1, steps: source.steps ?? 0, task: Task { throw error }))
      }
      return true
    }
  }
}
