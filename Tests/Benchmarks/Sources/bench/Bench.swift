import Foundation

/// A row of the benchmark: `bench NAME [ARGUMENT…]`, run in the folder of the inputs.
@main
struct Bench {
  static let rows: [String: @Sendable ([String]) throws -> Outcome] = [
    "tree": readTree,
    "rows": loopOverRows,
    "open": openTree,
    "ntuple": readNTuple,
    "pairs": findPairs,
    "pairs-c": findPairsInC,
    "write": writeTable,
    "kinematics": computeKinematics,
    "kinematics-c": computeKinematicsInC,
    "jagged": reduceJagged,
    "fill": fillHistogram,
    "fit": fitPeak,
    "nll": evaluateLikelihood,
    "toys": fitToys,
    "template": fitTemplates,
    "hepmc": readHepMC,
    "hepmc-write": writeHepMC,
    "lhe": readLHE,
    "jets": clusterJets,
    "jet-batch": clusterBatch,
    "jet-areas": jetAreas,
    "jet-shapes": jetShapes,
  ]

  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let name = words.first, let row = rows[name] else {
      print("usage: bench \(rows.keys.sorted().joined(separator: "|")) [argument…]")
      exit(64)
    }
    print(try row(Array(words.dropFirst())).json)
  }
}
