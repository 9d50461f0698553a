import Columnar
import Foundation
import ROOTFiles
import RemoteFiles
import Testing
import TextStreams

@Suite(.serialized) struct HTTPSourceTests {
  let server: Server
  let bytes: [UInt8]

  init() throws {
    server = try Server()
    bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
    try server.store(bytes, as: "data")
  }

  static var quick: HTTPOptions {
    var options = HTTPOptions()
    options.blockSize = 4096
    options.gap = 8192
    options.requestSize = 1 << 16
    options.firstPause = 0.01
    options.stallTime = 1
    options.attempts = 4
    return options
  }

  @Test(arguments: ["fine", "whole", "flaky", "hangup", "redirect"])
  func sameBytes(_ mode: String) throws {
    let source = try HTTPSource(server.url(mode, "data"), options: Self.quick)
    #expect(source.count == bytes.count)
    for (offset, count) in [(0, 10), (4095, 2), (100_000, 70_000), (299_999, 1), (0, 300_000)] {
      #expect(try source.bytes(at: offset, count: count) == Array(bytes[offset..<offset + count]))
    }
    #expect(throws: ROOTError.self) { _ = try source.bytes(at: 299_999, count: 2) }
  }

  @Test func requestsAreJoined() throws {
    let source = try HTTPSource(server.url("fine", "data"), options: Self.quick)
    #expect(source.requestCount == 1)
    try source.prefetch([10_000..<10_100, 20_000..<20_100, 30_000..<42_000, 200_000..<200_010])
    #expect(source.requestCount == 3)
    _ = try source.bytes(at: 30_000, count: 12_000)
    #expect(source.requestCount == 3)
  }

  @Test func manyThreads() async throws {
    let source = try HTTPSource(server.url("flaky", "data"), options: Self.quick)
    let bytes = bytes
    let areSame = try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          let offset = task * 30_000
          let found = try source.bytes(at: offset, count: 25_000)
          return found == Array(bytes[offset..<offset + 25_000])
        }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
    #expect(areSame)
  }

  @Test func smallCache() throws {
    var options = Self.quick
    options.cacheSize = 4 * options.blockSize
    let source = try HTTPSource(server.url("fine", "data"), options: options)
    #expect(try source.bytes(at: 0, count: bytes.count) == bytes)
    #expect(try source.bytes(at: 1, count: 1000) == Array(bytes[1..<1001]))
  }

  @Test(arguments: [("broken", 500), ("missing", 404)])
  func refusals(_ mode: String, status: Int) throws {
    let name = mode == "missing" ? "nothing" : "data"
    let error = #expect(throws: RemoteError.self) {
      _ = try HTTPSource(server.url(mode, name), options: Self.quick)
    }
    #expect(error?.status == status)
  }

  @Test(arguments: ["slow", "short"])
  func givesUp(_ mode: String) throws {
    var options = Self.quick
    options.attempts = 2
    let start = Date()
    #expect(throws: RemoteError.self) {
      _ = try HTTPSource(server.url(mode, "data"), options: options)
    }
    #expect(Date().timeIntervalSince(start) < 15)
  }

  @Test(arguments: [("changing", "changed"), ("lying", "other bytes")])
  func otherBytes(_ mode: String, _ message: String) throws {
    let source = try HTTPSource(server.url(mode, "data"), options: Self.quick)
    let error = #expect(throws: ROOTError.self) { _ = try source.bytes(at: 100_000, count: 10) }
    #expect(error?.message.contains(message) == true)
  }

  @Test func tooLarge() throws {
    var options = Self.quick
    options.wholeFileSize = 100_000
    let error = #expect(throws: RemoteError.self) {
      _ = try HTTPSource(server.url("whole", "data"), options: options)
    }
    #expect(error?.message.contains("download it") == true)
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://host/file", "data"])
  func addresses(_ url: String) {
    #expect(throws: RemoteError.self) { _ = try HTTPSource(url) }
  }

  @Test func noServer() {
    var options = Self.quick
    options.attempts = 2
    #expect(throws: RemoteError.self) {
      _ = try HTTPSource("http://127.0.0.1:1/data", options: options)
    }
  }

  @Test(arguments: ["fine", "whole", "flaky"])
  func streams(_ mode: String) throws {
    let memory = MemorySink()
    let sink = try CompressedSink(memory, .gzip)
    bytes.withUnsafeBytes { try? sink.write($0) }
    try sink.finish()
    try server.store(memory.bytes, as: "data.gz")
    let stream = try DecompressedStream(
      SourceStream(HTTPSource(server.url(mode, "data.gz"), options: Self.quick)))
    var found: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 10_000)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try stream.read(into: $0) }
      if count == 0 { break }
      found += buffer[..<count]
    }
    #expect(found == bytes)
  }

  @Test func trees() throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/flat-zstd.root")
    try server.store(Array(try Data(contentsOf: fixture)), as: "flat.root")
    let local = try ROOTFile(fixture.path)
    let source = try HTTPSource(server.url("fine", "flat.root"), options: Self.quick)
    let remote = try ROOTFile(source: source)
    let path = try #require(local.listing().first { $0.key.isTree }?.path)
    let (here, there) = (try local.tree(path), try remote.tree(path))
    #expect(here.entryCount == there.entryCount)
    for branch in here.branches where !branch.isGroup {
      #expect(try here.read(branch) == there.read(branch.path))
    }
  }

  /// The pages of several fields come in few requests, each of several pages.
  @Test func pagesOfNTuples() throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/ntuple-zstd.root")
    try server.store(Array(try Data(contentsOf: fixture)), as: "ntuple.root")
    var options = Self.quick
    options.blockSize = 64
    options.gap = 64
    let source = try HTTPSource(server.url("fine", "ntuple.root"), options: options)
    let (here, there) = (
      try ROOTFile(fixture.path).ntuple("n"), try ROOTFile(source: source).ntuple("n")
    )
    let names = here.topFields.map(\.path)
    let before = source.requestCount
    let found = try there.read(names)
    let requests = source.requestCount - before
    #expect(try found.columns == here.read(names).columns)
    #expect(requests < names.count / 2, "\(requests) requests for \(names.count) fields")
    _ = try there.read(names)
    #expect(source.requestCount == before + requests)
  }
}
