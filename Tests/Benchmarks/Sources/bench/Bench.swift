import Foundation

/// A row of the benchmark: `bench NAME [ARGUMENT…]`, run in the folder of the inputs.
@main
struct Bench {
  static let rows: [String: @Sendable ([String]) async throws -> Outcome] = [
    "tree": readTree,
    "tree-wall": readTreeByTheWall,
    "tree-memory": readTreeInBatches,
    "shapes": readShapes,
    "rows": loopOverRows,
    "open": openTree,
    "ntuple": readNTuple,
    "pairs": findPairs,
    "pairs-c": findPairsInC,
    "write": writeTable,
    "write-size": measureWrittenSize,
    "write-memory": writeInBatches,
    "kinematics": computeKinematics,
    "kinematics-c": computeKinematicsInC,
    "jagged": reduceJagged,
    "fill": fillHistogram,
    "fit": fitPeak,
    "histfactory": histFactory,
    "nll": evaluateLikelihood,
    "toys": fitToys,
    "template": fitTemplates,
    "hepmc": readHepMC,
    "hepmc-write": writeHepMC,
    "lhe": readLHE,
    "jets": clusterJets,
    "jet-batch": clusterBatch,
    "jet-batch-wall": clusterBatchByTheWall,
    "jet-areas": jetAreas,
    "jet-shapes": jetShapes,
    "adl": runADLQuery,
    "particles": findParticles,
    "unfold": unfoldSpectrum,
  ]

  static func main() async {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let name = words.first, let row = rows[name] else {
      print("usage: bench \(rows.keys.sorted().joined(separator: "|")) [argument…]")
      exit(64)
    }
    do {
      print(try await row(Array(words.dropFirst())).json)
    } catch {
      FileHandle.standardError.write(Data("bench \(words.joined(separator: " ")): \(error)\n".utf8))
      exit(1)
    }
  }
}
