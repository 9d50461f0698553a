import Dispatch
import Synchronization

/// Hands out blocks to workers and merges their results in the order of the blocks.
///
/// Blocks are handed out in order. At most `window` blocks are handed out and not yet merged, which
/// bounds the memory: a worker that would run further ahead waits. It never waits for ever, since the
/// first unmerged block always has a worker.
final class BlockLedger<Part: Sendable, Total: Sendable>: Sendable {
  private struct State {
    var next = 0
    var merged = 0
    var isMerging = false
    var waiting: [Int: Part] = [:]
    var failure: (block: Int, error: any Error)?
    var isCancelled = false
  }

  private let blocks: Blocks
  private let progress: (any ProgressReporter)?
  private let merge: @Sendable (inout Total, Part) throws -> Void
  private let places: DispatchSemaphore
  private let state = Mutex(State())
  private let total: Mutex<Total>

  init(
    _ blocks: Blocks, window: Int, initial: Total, progress: (any ProgressReporter)?,
    merge: @escaping @Sendable (inout Total, Part) throws -> Void
  ) {
    self.blocks = blocks
    self.progress = progress
    self.merge = merge
    self.total = Mutex(initial)
    self.places = DispatchSemaphore(value: 0)
    for _ in 0..<window { places.signal() }
  }

  /// Works on block after block until none is left, one has failed or the task is cancelled.
  ///
  /// On the thread that called the block function, `Task.isCancelled` speaks of the surrounding task;
  /// on the other threads it is false.
  func work(_ body: (Range<Int>) throws -> Part) {
    while true {
      places.wait()
      guard let block = take() else {
        places.signal()
        return
      }
      do {
        let entries = blocks[block]
        finish(block, try body(entries))
        progress?.advance(by: entries.count)
      } catch {
        fail(block, error)
      }
    }
  }

  /// The merged result, or the error of the first block that failed.
  func result() throws -> Total {
    try state.withLock { state in
      if let failure = state.failure { throw failure.error }
      if state.isCancelled && state.merged < blocks.count { throw CancellationError() }
    }
    return total.withLock { $0 }
  }

  private func take() -> Int? {
    state.withLock { state in
      if Task.isCancelled { state.isCancelled = true }
      guard state.next < blocks.count, state.failure == nil, !state.isCancelled else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// Keeps a part until its turn, and merges what is due unless another worker is doing so.
  private func finish(_ block: Int, _ part: Part) {
    var due = state.withLock { state -> Part? in
      state.waiting[block] = part
      return state.isMerging ? nil : Self.claim(&state)
    }
    while let part = due {
      do {
        try total.withLock { try merge(&$0, part) }
      } catch {
        fail(state.withLock(\.merged), error)
        return
      }
      due = state.withLock { state in
        state.merged += 1
        return Self.claim(&state)
      }
      places.signal()
    }
  }

  private static func claim(_ state: inout State) -> Part? {
    let part = state.waiting.removeValue(forKey: state.merged)
    state.isMerging = part != nil
    return part
  }

  /// Records an error unless an earlier block has one, and gives the place back so that all wake up.
  private func fail(_ block: Int, _ error: any Error) {
    state.withLock { state in
      if let first = state.failure, first.block < block { return }
      state.failure = (block, error)
    }
    places.signal()
  }
}
