import Columnar
import Foundation
import ROOTFiles

/// All branches of a tree or fields of an RNTuple, by their types.
struct Events {
  static let scalarNames = ["MET_pt", "MET_phi", "HT", "weight"]
  static let muonNames = ["Muon_pt", "Muon_eta", "Muon_phi", "Muon_mass"]

  let scalars: [[Float]]
  let counts: [Int32]
  let muons: [Jagged<Float>]

  static let names = scalarNames + ["nMuon"] + muonNames

  init(_ batch: ColumnBatch) throws {
    scalars = try Self.scalarNames.map { try batch.column($0, as: Float.self) }
    counts = try batch.column("nMuon", as: Int32.self)
    muons = try Self.muonNames.map { try batch.column($0, as: Jagged<Float>.self) }
  }

  /// The number of muons and the sum of each column.
  var check: [Double] {
    let number = Double(counts.reduce(0) { $0 + Int($1) })
    let columns = scalars + muons.map(\.content)
    return [number] + columns.map { $0.reduce(0) { $0 + Double($1) } }
  }
}

/// `tree FILE [WORKERS]`: all branches of a tree, by their types.
func readTree(_ words: [String]) throws -> Outcome {
  try readEvents(words) { file, workers in
    try file.tree("Events").read(Events.names, workers: workers)
  }
}

/// `tree-wall FILE [WORKERS]`: the same, timed by the clock on the wall.
func readTreeByTheWall(_ words: [String]) throws -> Outcome {
  try readEvents(words, clock: CLOCK_MONOTONIC) { file, workers in
    try file.tree("Events").read(Events.names, workers: workers)
  }
}

/// `ntuple FILE [WORKERS]`: all fields of an RNTuple, by their types.
func readNTuple(_ words: [String]) throws -> Outcome {
  try readEvents(words) { file, workers in
    try file.ntuple("Events").read(Events.names, workers: workers)
  }
}

private func readEvents(
  _ words: [String], clock: clockid_t = CLOCK_PROCESS_CPUTIME_ID,
  _ read: (ROOTFile, Int) throws -> ColumnBatch
) throws -> Outcome {
  guard let file = words.first else { throw BenchError("a file is missing") }
  let workers = words.count > 1 ? Int(words[1]) ?? 1 : 1
  return try Outcome(
    clock: clock, { try Events(try read(try ROOTFile(file + ".root"), workers)) }, check: \.check)
}

/// `tree-memory FILE`: all branches of a tree, in batches of 64 MB.
func readTreeInBatches(_ words: [String]) async throws -> Outcome {
  guard let file = words.first else { throw BenchError("a file is missing") }
  return try await Outcome(memoryOf: {
    let table = try ROOTFile(file + ".root").table("Events")
    var total = 0
    for try await batch in table.batches(table.columnNames, of: .bytes(64_000_000)) {
      total += batch.count
    }
    return [Double(total)]
  })
}
