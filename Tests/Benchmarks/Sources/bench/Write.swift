import Columnar
import Foundation
import ROOTFiles

/// `write tree|rntuple FILE`: all branches of a tree, written to a new file with ZSTD.
func writeTable(_ words: [String]) throws -> Outcome {
  let table = try TableToWrite(words)
  return try TableToWrite.withTemporaryFile { path in
    try Outcome({ try table.write(to: path) }, check: { [Double($0)] })
  }
}

/// `write-size tree|rntuple FILE`: the same, the size of the file.
func measureWrittenSize(_ words: [String]) throws -> Outcome {
  let table = try TableToWrite(words)
  return try TableToWrite.withTemporaryFile { path in
    let count = try table.write(to: path)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return Outcome(megabytes: Double(size ?? 0) / 1e6, check: [Double(count)])
  }
}

/// `write-memory tree|rntuple FILE`: 5 million events in batches of 100 000, the most memory.
func writeInBatches(_ words: [String]) async throws -> Outcome {
  let table = try TableToWrite(words, entries: 0..<100_000)
  return try await Outcome(memoryOf: {
    try TableToWrite.withTemporaryFile { [Double(try table.write(to: $0, times: 50))] }
  })
}

/// What is written, and as what.
private struct TableToWrite {
  let isTree: Bool
  let batch: ColumnBatch

  init(_ words: [String], entries: Range<Int>? = nil) throws {
    guard words.count == 2, ["tree", "rntuple"].contains(words[0]) else {
      throw BenchError("writing needs tree or rntuple, and a file")
    }
    isTree = words[0] == "tree"
    batch = try ROOTFile(words[1] + ".root").tree("Events").read(Events.names, entries: entries)
  }

  /// Writes the events so many times into one table, and gives back how many there are then.
  func write(to path: String, times: Int = 1) throws -> Int {
    let file = try ROOTWriter(path, compression: .zstd(5))
    let columns = try OutputColumn.columns(of: batch)
    if isTree {
      var writer = try file.tree("Events", columns: columns)
      for _ in 0..<times { try writer.append(batch) }
      try writer.finish()
    } else {
      var writer = try file.ntuple("Events", columns: columns)
      for _ in 0..<times { try writer.append(batch) }
      try writer.finish()
    }
    try file.close()
    return times * batch.count
  }

  static func withTemporaryFile<Result>(_ work: (String) throws -> Result) rethrows -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("martlet-bench.root")
    defer { try? FileManager.default.removeItem(at: file) }
    return try work(file.path)
  }
}
