import Dispatch

extension Blocks {
  /// Works on all blocks in parallel and gives the results in the order of the blocks.
  ///
  /// The calling thread works too and returns when all is done. `body` must depend on its entries alone
  /// (take a ``RandomStream`` per entry or per block for random numbers); then the results are the
  /// same for any number of workers.
  ///
  /// - Parameters:
  ///   - workers: the number of threads at most; `nil` means ``defaultWorkers``.
  ///   - progress: told the number of entries after each block.
  ///   - body: works on one range of entries.
  /// - Throws: the error of the first block, in the order of the blocks, whose `body` throws;
  ///   `CancellationError` when the surrounding task is cancelled before the last block.
  /// - Precondition: `workers` is positive.
  public func mapBlocks<Part: Sendable>(
    workers: Int? = nil, progress: (any ProgressReporter)? = nil,
    _ body: @Sendable (Range<Int>) throws -> Part
  ) throws -> [Part] {
    try reduceBlocks(into: [], workers: workers, progress: progress, body) { parts, part in
      parts.append(part)
    }
  }

  /// Works on all blocks in parallel and merges their results in the order of the blocks.
  ///
  /// The result is that of the serial loop `for entries in self { merge(&total, body(entries)) }`.
  /// The calling thread works too. No more than four results per worker are held at a time, however
  /// many blocks there are, and one thread at a time calls `merge`.
  ///
  /// - Parameters:
  ///   - initial: what the first result is merged into.
  ///   - workers: the number of threads at most; `nil` means ``defaultWorkers``.
  ///   - progress: told the number of entries after each block.
  ///   - body: works on one range of entries.
  ///   - merge: adds the result of the next block to the total.
  /// - Throws: the error of the first block, in the order of the blocks, for which `body` or `merge`
  ///   throws; `CancellationError` when the surrounding task is cancelled before the last block.
  /// - Precondition: `workers` is positive.
  public func reduceBlocks<Part: Sendable, Total: Sendable>(
    into initial: Total, workers: Int? = nil, progress: (any ProgressReporter)? = nil,
    _ body: @Sendable (Range<Int>) throws -> Part,
    merge: @Sendable (inout Total, Part) throws -> Void
  ) throws -> Total {
    let workers = workers ?? Self.defaultWorkers
    precondition(workers > 0, "The number of workers must be positive")
    return try withoutActuallyEscaping(merge) { merge in
      let ledger = BlockLedger(
        self, window: 4 * workers, initial: initial, progress: progress, merge: merge)
      progress?.begin(total: entries)
      defer { progress?.end() }
      DispatchQueue.concurrentPerform(iterations: Swift.min(workers, count)) { _ in
        ledger.work(body)
      }
      return try ledger.result()
    }
  }
}
