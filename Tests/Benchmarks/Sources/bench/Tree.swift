import Columnar
import Foundation
import ROOTFiles

/// All branches of a tree, by their types.
struct Events {
  var scalars: [[Float]] = []
  var counts: [Int32]
  var muons: [Jagged<Float>] = []

  init(_ file: String, workers: Int) throws {
    let tree = try ROOTFile(file).tree("Events")
    for name in ["MET_pt", "MET_phi", "HT", "weight"] {
      scalars.append(try tree.read(name, as: Float.self, workers: workers))
    }
    counts = try tree.read("nMuon", as: Int32.self, workers: workers)
    for name in ["Muon_pt", "Muon_eta", "Muon_phi", "Muon_mass"] {
      muons.append(try tree.read(name, as: Jagged<Float>.self, workers: workers))
    }
  }

  /// The number of muons and the sum of each column.
  var check: [Double] {
    let number = Double(counts.reduce(0) { $0 + Int($1) })
    let columns = scalars + muons.map(\.content)
    return [number] + columns.map { $0.reduce(0) { $0 + Double($1) } }
  }
}

/// `tree zstd|zlib` for processor seconds; `tree zstd WORKERS` for elapsed seconds.
func readTree(_ words: [String]) throws -> Outcome {
  guard let codec = words.first else { throw BenchError("tree needs a codec") }
  let workers = words.count > 1 ? Int(words[1]) : nil
  return try Outcome(
    clock: workers == nil ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC,
    { try Events(codec + ".root", workers: workers ?? 1) }, check: \.check)
}
