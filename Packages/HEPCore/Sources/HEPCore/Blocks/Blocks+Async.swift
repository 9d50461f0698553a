extension Blocks {
  /// Works on all blocks in parallel with asynchronous work, and gives the results in block order.
  ///
  /// For work that waits, such as reading from the network; ``mapBlocks(workers:progress:_:)`` is for
  /// work that computes. The blocks and the order of the results are the same.
  ///
  /// - Parameters:
  ///   - workers: the number of blocks under way at most; `nil` means ``defaultWorkers``.
  ///   - progress: told the number of entries after each block.
  ///   - body: works on one range of entries.
  /// - Throws: the error of the first block, in the order of the blocks, whose `body` throws;
  ///   `CancellationError` when the surrounding task is cancelled before the last block.
  /// - Precondition: `workers` is positive.
  public func mapBlocksAsync<Part: Sendable>(
    workers: Int? = nil, progress: (any ProgressReporter)? = nil,
    _ body: @escaping @Sendable (Range<Int>) async throws -> Part
  ) async throws -> [Part] {
    let workers = workers ?? Self.defaultWorkers
    precondition(workers > 0, "The number of workers must be positive")
    progress?.begin(total: entries)
    defer { progress?.end() }
    let results = await withTaskGroup(of: (Int, Result<Part, any Error>).self) { group in
      var results: [Int: Result<Part, any Error>] = [:]
      var hasFailed = false
      for block in indices {
        if block >= workers, let (done, result) = await group.next() { finish(done, result) }
        if hasFailed || Task.isCancelled { break }
        group.addTask { (block, await Result { try await body(self[block]) }) }
      }
      for await (done, result) in group { finish(done, result) }
      return results

      func finish(_ block: Int, _ result: Result<Part, any Error>) {
        results[block] = result
        switch result {
        case .success: progress?.advance(by: self[block].count)
        case .failure: hasFailed = true
        }
      }
    }
    return try indices.map { block in
      guard let result = results[block] else { throw CancellationError() }
      return try result.get()
    }
  }
}

extension Result where Failure == any Error {
  /// The outcome of asynchronous work.
  fileprivate init(_ work: () async throws -> Success) async {
    do { self = .success(try await work()) } catch { self = .failure(error) }
  }
}
