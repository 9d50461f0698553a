import HEPCore
import Testing

@Suite struct BlocksTests {
  /// A sum of random numbers whose last bits depend on the order of the additions.
  private func sum(workers: Int) throws -> Double {
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

  @Test(arguments: 1...8)
  func answerIsTheSameForAnyNumberOfWorkers(workers: Int) throws {
    #expect(try sum(workers: workers).bitPattern == sum(workers: 1).bitPattern)
  }

  @Test(arguments: [(0, 10), (1, 10), (10, 10), (11, 10), (999, 7)])
  func blocksCoverTheEntries(entries: Int, size: Int) throws {
    let blocks = Blocks(entries: entries, size: size)
    #expect(blocks.flatMap { Array($0) } == Array(0..<entries))
    #expect(try blocks.mapBlocks(workers: 3) { $0 } == Array(blocks))
  }
}
