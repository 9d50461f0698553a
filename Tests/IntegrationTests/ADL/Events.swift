import Columnar
import JaggedVectors
import ROOTFiles
import Vectors

/// Columns of a NanoAOD-like tree, read when asked for.
struct Events {
  let tree: ROOTTree

  init(_ path: String) throws { tree = try ROOTFile(path).tree("Events") }

  var met: [Float] { get throws { try tree.read("MET_pt", as: Float.self) } }

  func floats(_ name: String) throws -> Jagged<Float> {
    try tree.read(name, as: Jagged<Float>.self)
  }

  var muons: Jagged<PtEtaPhiM<Float>> {
    get throws {
      try Jagged(
        pt: floats("Muon_pt"), eta: floats("Muon_eta"), phi: floats("Muon_phi"),
        mass: floats("Muon_mass"))
    }
  }

  var muonCharge: Jagged<Int32> {
    get throws { try tree.read("Muon_charge", as: Jagged<Int32>.self) }
  }
}
