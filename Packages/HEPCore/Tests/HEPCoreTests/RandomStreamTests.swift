import HEPCore
import Testing

@Suite struct RandomStreamTests {
  /// The known-answer vectors of Random123 for philox4x32-10.
  @Test(arguments: [
    (
      SIMD4<UInt32>(0, 0, 0, 0), SIMD2<UInt32>(0, 0),
      SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
    ),
    (
      SIMD4(repeating: UInt32.max), SIMD2(repeating: UInt32.max),
      SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
    ),
    (
      SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344), SIMD2(0xa409_3822, 0x299f_31d0),
      SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
    ),
  ])
  func knownAnswers(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, expected: SIMD4<UInt32>) {
    #expect(Philox4x32.block(counter: counter, key: key) == expected)
  }

  @Test(arguments: streamReference)
  func wordsFollowSeedStreamAndEvent(reference: StreamReference) {
    var stream = RandomStream(
      seed: reference.seed, stream: reference.stream, event: reference.event)
    #expect(reference.words.map { _ in stream.next() } == reference.words)
    let base = RandomStream(seed: reference.seed, stream: reference.stream)
    var other = base.atEvent(reference.event)
    #expect(other.next() == reference.words[0])
  }

  @Test(arguments: [0, 1, 2, 3, 1000, 1001])
  func positionJumpsToAnyWord(position: UInt64) {
    var walked = RandomStream(seed: 5)
    for _ in 0..<position { _ = walked.next() }
    #expect(walked.position == position)
    var jumped = RandomStream(seed: 5)
    jumped.position = position
    #expect(jumped == walked)
    #expect((0..<5).map { _ in jumped.next() } == (0..<5).map { _ in walked.next() })
  }

  @Test func equalityIsAboutWhatComesNext() {
    var a = RandomStream(seed: 5)
    let b = a
    _ = a.next()
    #expect(a != b)
    a.position = 0
    #expect(a == b)
    #expect(a != RandomStream(seed: 6))
    #expect(a != RandomStream(seed: 5, event: 1))
    #expect(a != RandomStream(seed: 5, stream: 1))
  }

  @Test(arguments: [0, 1, 2, 7, 511, 512, 513, 2000], [UInt64(0), 1, 6])
  func bulkFillsGiveTheNumbersOfSingleDraws(count: Int, start: UInt64) {
    var single = RandomStream(seed: 11)
    single.position = start
    var bulk = single
    let numbers = { (fill: (inout MutableSpan<Double>) -> Void) -> [Double] in
      var numbers = [Double](repeating: -1, count: count)
      var span = numbers.mutableSpan
      fill(&span)
      return numbers
    }
    #expect(numbers { bulk.fillUniform(&$0) } == (0..<count).map { _ in single.uniform() })
    #expect(
      numbers { bulk.fillNormal(&$0, mean: 3, sigma: 2) }
        == (0..<count).map { _ in single.normal(mean: 3, sigma: 2) })
    #expect(
      numbers { bulk.fillExponential(&$0, mean: 4) }
        == (0..<count).map { _ in single.exponential(mean: 4) })
    var counts = [Int](repeating: -1, count: count)
    var span = counts.mutableSpan
    bulk.fillPoisson(&span, mean: 12)
    #expect(counts == (0..<count).map { _ in single.poisson(mean: 12) })
    #expect(bulk == single)
  }
}
