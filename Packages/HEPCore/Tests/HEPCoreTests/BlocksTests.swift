import HEPCore
import Synchronization
import Testing

@Suite struct BlocksTests {
  struct Failure: Error, Equatable { let block: Int }

  /// Counts what is alive now, and the most there has ever been.
  final class Gauge: Sendable {
    private let state = Mutex((now: 0, peak: 0))
    var peak: Int { state.withLock(\.peak) }
    func change(by step: Int) {
      state.withLock { state in
        state.now += step
        state.peak = max(state.peak, state.now)
      }
    }
  }

  /// A sum of random numbers whose last bits depend on the order of the additions.
  private func sum(workers: Int?) throws -> Double {
    try Blocks(entries: 100_003, size: 1000).reduceBlocks(into: 0.1, workers: workers) { entries in
      var sum = 0.0
      for event in entries {
        var generator = RandomStream(seed: 1, event: UInt64(event))
        sum += generator.normal()
      }
      return sum
    } merge: { total, part in
      total += part
    }
  }

  @Test func answerIsTheSameForAnyNumberOfWorkers() throws {
    let serial = try sum(workers: 1)
    for workers in [2, 3, 4, 5, 6, 7, 8, nil] {
      #expect(try sum(workers: workers).bitPattern == serial.bitPattern)
    }
  }

  @Test(arguments: [(0, 10), (1, 10), (10, 10), (11, 10), (999, 7)])
  func blocksCoverTheEntries(entries: Int, size: Int) throws {
    let blocks = Blocks(entries: entries, size: size)
    #expect(blocks.flatMap { Array($0) } == Array(0..<entries))
    #expect(blocks.allSatisfy { !$0.isEmpty && $0.count <= size })
    #expect(try blocks.mapBlocks(workers: 3) { $0 } == Array(blocks))
  }

  @Test func blocksMayBeAsLargeAsCanBe() {
    let blocks = Blocks(entries: .max, size: .max - 1)
    #expect(Array(blocks) == [0..<(.max - 1), (.max - 1)..<(.max)])
  }

  @Test(arguments: 1...8)
  func resultsAreInOrderThoughBlocksTakeUnequalTimes(workers: Int) throws {
    let parts = try Blocks(entries: 300, size: 3).mapBlocks(workers: workers) { entries in
      var generator = RandomStream(seed: 9, event: UInt64(entries.lowerBound))
      let rounds = entries.lowerBound % 7 * 3000
      for _ in 0..<rounds { _ = generator.next() }
      return entries.lowerBound
    }
    #expect(parts == Array(stride(from: 0, to: 300, by: 3)))
  }

  @Test(arguments: 1...8)
  func theFirstErrorInOrderIsThrown(workers: Int) {
    for round in 0..<20 {
      #expect(throws: Failure(block: 5)) {
        try Blocks(entries: 1000, size: 1).mapBlocks(workers: workers) { entries in
          var generator = RandomStream(seed: UInt64(round), event: UInt64(entries.lowerBound))
          for _ in 0..<(generator.next() % 500) { _ = generator.next() }
          if entries.lowerBound >= 5 { throw Failure(block: entries.lowerBound) }
        }
      }
    }
  }

  @Test(arguments: 1...8)
  func errorsOfTheMergeAreThrown(workers: Int) {
    #expect(throws: Failure(block: 7)) {
      try Blocks(entries: 1000, size: 1).reduceBlocks(into: 0, workers: workers) { entries in
        if entries.lowerBound > 100 { throw Failure(block: entries.lowerBound) }
        return entries.lowerBound
      } merge: { total, part in
        if part == 7 { throw Failure(block: part) }
        total += part
      }
    }
  }

  /// The first block is slow, so that all others would pile up without a bound.
  @Test(arguments: 1...8)
  func fewResultsAreHeldAtATime(workers: Int) throws {
    let gauge = Gauge()
    let blocks = Blocks(entries: 2000, size: 1)
    let total = try blocks.reduceBlocks(into: 0, workers: workers) { entries in
      if entries.lowerBound == 0 {
        var generator = RandomStream(seed: 1)
        for _ in 0..<200_000 { _ = generator.next() }
      }
      gauge.change(by: 1)
      return 1
    } merge: { total, part in
      gauge.change(by: -1)
      total += part
    }
    #expect(total == 2000)
    #expect(gauge.peak <= 4 * workers)
  }

  @Test(arguments: [1, 2, 8])
  func cancellationIsObeyed(workers: Int) async {
    let handle = Mutex<Task<Int, any Error>?>(nil)
    let done = Gauge()
    let task = Task {
      while handle.withLock({ $0 == nil }) { await Task.yield() }
      return try Blocks(entries: 1_000_000, size: 1).reduceBlocks(into: 0, workers: workers) {
        if $0.lowerBound == 100 { handle.withLock { $0?.cancel() } }
        done.change(by: 1)
        return 1
      } merge: {
        $0 += $1
      }
    }
    handle.withLock { $0 = task }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(done.peak < 100_000)
  }

  @Test func callsMayBeNested() throws {
    let sums = try Blocks(entries: 8, size: 1).mapBlocks(workers: 4) { outer in
      try Blocks(entries: 100, size: 10).reduceBlocks(into: 0, workers: 4) { inner in
        inner.reduce(0, +) * outer.lowerBound
      } merge: {
        $0 += $1
      }
    }
    #expect(sums == (0..<8).map { 4950 * $0 })
  }

  @Test(arguments: 1...8)
  func asynchronousWorkGivesTheSame(workers: Int) async throws {
    let blocks = Blocks(entries: 100, size: 3)
    let parts = try await blocks.mapBlocksAsync(workers: workers) { entries in
      for _ in 0..<(entries.lowerBound % 5) { await Task.yield() }
      return entries
    }
    #expect(parts == Array(blocks))
    await #expect(throws: Failure(block: 5)) {
      try await Blocks(entries: 100, size: 1).mapBlocksAsync(workers: workers) { entries in
        for _ in 0..<(100 - entries.lowerBound) { await Task.yield() }
        if entries.lowerBound >= 5 { throw Failure(block: entries.lowerBound) }
      }
    }
  }

  @Test func asynchronousWorkObeysCancellation() async {
    let handle = Mutex<Task<Int, any Error>?>(nil)
    let done = Gauge()
    let task = Task {
      while handle.withLock({ $0 == nil }) { await Task.yield() }
      return try await Blocks(entries: 1_000_000, size: 1).mapBlocksAsync(workers: 2) {
        if $0.lowerBound == 100 { handle.withLock { $0?.cancel() } }
        done.change(by: 1)
      }.count
    }
    handle.withLock { $0 = task }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(done.peak < 110)
  }
}
