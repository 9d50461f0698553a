import Columnar
import ROOTFiles
import Vectors

/// The particles around one hard jet in every event, and whether it is a W.
struct JetSample {
  let events: [[LorentzVector<Double>]]
  let isW: [Bool]

  /// All particles count as charged pions.
  private static let mass = 0.13957039

  init(_ tree: ROOTTree) throws {
    let pt = try tree.read("Particle_pt", as: Jagged<Float>.self)
    let eta = try tree.read("Particle_eta", as: Jagged<Float>.self)
    let phi = try tree.read("Particle_phi", as: Jagged<Float>.self)
    isW = try tree.read("isW", as: Int32.self).map { $0 == 1 }
    events = pt.indices.map { event in
      pt[event].indices.map { i in
        PtEtaPhiM(
          pt: Double(pt[event][i]), eta: Double(eta[event][i]), phi: Double(phi[event][i]),
          mass: Self.mass
        ).cartesian
      }
    }
  }
}
