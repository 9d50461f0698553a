import HEPCore
import Testing

@testable import ROOTFiles

/// Lists of strings and of vectors that are decoded together.
@Suite struct RunTests {
  private static let lengths = [0, 1, 2, 15, 16, 17, 31, 253, 254, 255, 256, 300, 70_000]

  /// Lists of some content, one behind the other with bytes in between, and where each lies.
  private static func runs(
    _ lists: [[[UInt8]]], head: (Int) -> [UInt8]
  ) -> (runs: [ValueRun], bytes: [UInt8]) {
    var runs: [ValueRun] = []
    var bytes: [UInt8] = []
    for list in lists {
      bytes += [1, 2, 3]
      let start = bytes.count
      for value in list { bytes += head(value.count) + value }
      runs.append(ValueRun(count: list.count, bytes: start..<bytes.count))
    }
    return (runs, bytes)
  }

  private static func stringHead(_ length: Int) -> [UInt8] {
    length < 255 ? [UInt8(length)] : [255] + bigEndian(UInt32(length))
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }

  private static func lists(seed: UInt64, largest: Int) -> [[[UInt8]]] {
    var random = RandomStream(seed: seed)
    let lengths = lengths.filter { $0 <= largest }
    return (0..<40).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        let length = lengths.randomElement(using: &random) ?? 0
        return (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
    }
  }

  @Test(arguments: [(1, 254), (2, 254), (3, 300), (4, 70_000)])
  func stringsOfAllLengths(seed: UInt64, largest: Int) throws {
    let lists = Self.lists(seed: seed, largest: largest)
    let (runs, bytes) = Self.runs(lists, head: Self.stringHead)
    var found = StringRuns()
    try found.append(runs, in: bytes)
    let strings = lists.flatMap { $0 }
    #expect(found.bytes == strings.flatMap { $0 })
    #expect(found.offsets == strings.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func vectorsOfAllLengths(seed: UInt64) throws {
    let lists = Self.lists(seed: seed, largest: 300)
    let (runs, bytes) = Self.runs(lists) { [9, 9] + Self.bigEndian(UInt32($0)) }
    var values: [UInt8] = []
    var offsets = [0]
    try UInt8.appendVectors(runs, headerSize: 2, in: bytes, to: &values, offsets: &offsets)
    let vectors = lists.flatMap { $0 }
    #expect(values == vectors.flatMap { $0 })
    #expect(offsets == vectors.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
  }

  @Test(arguments: [-1, 1])
  func runsOfAnotherLengthAreRefused(change: Int) {
    let (strings, text) = Self.runs([[[1, 2]], [[3, 4]]], head: Self.stringHead)
    let (vectors, bytes) = Self.runs([[[1, 2]], [[3, 4]]]) { Self.bigEndian(UInt32($0)) }
    func changed(_ run: ValueRun) -> ValueRun {
      ValueRun(
        count: run.count, bytes: run.bytes.lowerBound..<run.bytes.upperBound + change)
    }
    var found = StringRuns()
    #expect(throws: ROOTError.self) {
      try found.append([changed(strings[0]), strings[1]], in: text)
    }
    var values: [UInt8] = []
    var offsets = [0]
    #expect(throws: ROOTError.self) {
      try UInt8.appendVectors(
        [changed(vectors[0]), vectors[1]], headerSize: 0, in: bytes, to: &values,
        offsets: &offsets)
    }
  }
}
