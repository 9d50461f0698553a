import Columnar
import JaggedVectors
import ROOTFiles
import Vectors

/// The columns of a NanoAOD-like tree that the analysis needs.
struct MuonEvents {
  let muons: Jagged<PtEtaPhiM<Float>>
  let charge: Jagged<Int32>
  /// The pt of hadrons around each muon over its own; nil where the file does not say.
  let isolation: Jagged<Float>?
  /// What each event counts for; one where the file has no weights.
  let weight: [Double]

  init(_ tree: ROOTTree) throws {
    muons = try Jagged(
      pt: tree.read("Muon_pt", as: Jagged<Float>.self),
      eta: tree.read("Muon_eta", as: Jagged<Float>.self),
      phi: tree.read("Muon_phi", as: Jagged<Float>.self),
      mass: tree.read("Muon_mass", as: Jagged<Float>.self))
    charge = try tree.read("Muon_charge", as: Jagged<Int32>.self)

    let present = Set(tree.branches.map(\.name))
    isolation =
      present.contains("Muon_pfRelIso04_all")
      ? try tree.read("Muon_pfRelIso04_all", as: Jagged<Float>.self) : nil

    var weight = [Double](repeating: 1, count: tree.entryCount)
    for name in ["genWeight", "puWeight"] where present.contains(name) {
      let factor = try tree.read(name, as: Float.self)
      for event in weight.indices { weight[event] *= Double(factor[event]) }
    }
    self.weight = weight
  }
}
