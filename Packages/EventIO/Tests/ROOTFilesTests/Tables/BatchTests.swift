import Columnar
import Foundation
import HEPCore
import ROOTFiles
import Synchronization
import Testing

/// Batches of tables and of many files.
@Suite struct BatchTests {
  static let names = ["i4", "f4_jagged", "text"]

  @Test(
    arguments: [.entries(1), .entries(7), .entries(1000), .bytes(1), .bytes(3000), .bytes(1 << 20)]
      as [BatchSize], [1, 3])
  func batchesMakeUpTheTable(_ size: BatchSize, _ workers: Int) async throws {
    let table = try Fixture.open("flat-zstd").table("t")
    var next = 3
    let counter = StepCounter()
    for try await batch in table.batches(
      Self.names, of: size, entries: 3..<298, workers: workers, progress: counter)
    {
      #expect(batch.entries.lowerBound == next)
      next = batch.entries.upperBound
      if case .entries(let count) = size {
        #expect(batch.count == min(count, 298 - batch.entries.lowerBound))
      }
      #expect(batch.columns == (try table.read(Self.names, entries: batch.entries)).columns)
    }
    #expect(next == 298)
    #expect(counter.steps == 295)
    #expect(counter.isOver)
  }

  @Test func filteredBatches() async throws {
    let table = try Fixture.open("flat-zstd").table("t")
    let filter = EntryFilter("f4_jagged", as: Jagged<Float>.self) { $0.count == 2 }
    let all = try table.read(Self.names, where: filter)
    var parts: [Int] = []
    var texts: [String] = []
    for try await batch in table.batches(Numbers.self, of: .entries(40), where: filter) {
      parts += (batch.positions ?? []).map { $0 + batch.entries.lowerBound }
      texts += batch.text
    }
    #expect(parts == all.positions)
    #expect(texts == Array(try all.column("text", as: String.self)))
  }

  @Test func filesThatCannotBeReadAreCollected() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dataset-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let good = try Fixture.bytes("flat-zstd")
    for (name, bytes) in [
      ("1.root", good), ("2.root", Array(good[..<(good.count / 3)])), ("3.root", good),
      ("4.root", try Fixture.bytes("histograms")), ("5.root", good), ("6.txt", [1, 2, 3]),
    ] {
      try Data(bytes).write(to: folder.appending(path: name))
    }
    let data = try Dataset(folder.path + "/*.root", table: "t")
    #expect(data.files.count == 5)
    for workers in [1, 4] {
      let failures = FileFailures()
      let counter = StepCounter()
      var count = 0
      for try await batch in data.batches(
        Self.names, of: .entries(100), workers: workers, progress: counter, collecting: failures)
      {
        count += batch.count
      }
      #expect(count == 900)
      #expect(failures.errors.count == 2)
      #expect(failures.errors.first?.file?.hasSuffix("2.root") == true)
      #expect(failures.errors.last?.file?.hasSuffix("4.root") == true)
      await #expect(throws: ROOTError.self) {
        for try await _ in data.batches(Self.names, workers: workers) {}
      }
    }
    let failures = FileFailures()
    let joined = try data.read(["i4"], collecting: failures)
    let one = try Fixture.open("flat-zstd").table("t").read("i4", as: Int32.self)
    #expect(try joined.column("i4", as: Int32.self) == one + one + one)
    #expect(failures.errors.count == 2)
    #expect(throws: ROOTError.self) { try data.read(["i4"]) }
    #expect(throws: ROOTError.self) { try Dataset(folder.path + "/*.rot", table: "t") }
  }

  @Test func damageInTheMiddleOfAFile() async throws {
    let good = try Fixture.bytes("flat-zstd")
    let tree = try ROOTFile(source: MemorySource(good)).table("t")
    let broken = BrokenSource(MemorySource(good))
    let table = try ROOTFile(source: broken).table("t")
    broken.isBroken.withLock { $0 = true }
    await #expect(throws: ROOTError.self) {
      for try await _ in table.batches(Self.names, of: .entries(10), workers: 2) {}
    }
    #expect(tree.entryCount == table.entryCount)
  }

  @Test func cancelling() async throws {
    let table = try Fixture.open("flat-zstd").table("t")
    let task = Task {
      var count = 0
      for try await batch in table.batches(Self.names, of: .bytes(1), workers: 2) {
        count += batch.count
        withUnsafeCurrentTask { $0?.cancel() }
      }
      return count
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func friends() throws {
    let table = try Fixture.open("flat-zstd").table("t")
    let other = try Fixture.open("flat-zstd").table("t")
    let joined = try table.joined(with: other, named: "friend")
    let (own, its) = try joined.read(("i4", Int32.self), ("friend.i4", Int32.self), entries: 3..<90)
    #expect(own == its)
    let filter = EntryFilter("friend.f8", as: Double.self) { $0 > 0 }
    #expect(
      try joined.read(["i4"], where: filter).positions
        == other.read(["i4"], where: EntryFilter("f8", as: Double.self) { $0 > 0 }).positions)
    #expect(
      #expect(throws: ROOTError.self) { try joined.read("friend.i5") }?.message.contains("'i4'")
        == true)
    let short = try Fixture.open("directories").table("one/two/tree")
    #expect(throws: ROOTError.self) { try table.joined(with: short, named: "x") }
  }
}

/// Counts the steps it is told.
final class StepCounter: ProgressReporter {
  private let state = Mutex((steps: 0, isOver: false))

  var steps: Int { state.withLock { $0.steps } }
  var isOver: Bool { state.withLock { $0.isOver } }

  func begin(total: Int?) { state.withLock { $0.steps = 0 } }
  func advance(by steps: Int) { state.withLock { $0.steps += steps } }
  func end() { state.withLock { $0.isOver = true } }
}

/// A source that can be made to fail.
final class BrokenSource: ByteSource {
  private let inner: any ByteSource
  let isBroken = Mutex(false)

  init(_ inner: any ByteSource) { self.inner = inner }

  var name: String { inner.name }
  var count: Int { inner.count }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError) {
    if isBroken.withLock({ $0 }) { throw ROOTError(.unreadableFile, "The disk is gone") }
    try inner.read(at: offset, into: buffer)
  }
}
