import ParticleData

/// Everything that the tables know of a particle.
struct TableAnswer: Encodable {
  var words: [String: String?]
  var values: [String: Double?]
  var isUnflavoured: Bool

  init(_ particle: Particle) {
    words = [
      "name": particle.name, "pdg_name": particle.baseName, "latex_name": particle.latexName,
      "quarks": particle.quarks, "evtgen_name": particle.evtGenName,
      "antiparticle": try? particle.antiparticle.name,
    ]
    let (mass, width) = (particle.mass, particle.width)
    values = [
      "mass": mass?.value, "mass_upper": mass?.measurement?.up,
      "mass_lower": mass?.measurement?.down, "width": width?.value,
      "width_upper": width?.measurement?.up, "width_lower": width?.measurement?.down,
      "lifetime": particle.lifetime, "ctau": particle.cTau, "I": particle.isospin,
      "G": particle.gParity.map { Double($0.rawValue) },
      "P": particle.parity.map { Double($0.rawValue) },
      "C": particle.cParity.map { Double($0.rawValue) }, "charge": particle.charge,
      "baryon_number": particle.baryonNumber, "lepton_number": Double(particle.leptonNumber),
      "strangeness": Double(particle.strangeness), "charmness": Double(particle.charmness),
      "bottomness": Double(particle.bottomness), "topness": Double(particle.topness),
      "hypercharge": particle.hypercharge, "r_parity": particle.rParity.map { Double($0.rawValue) },
      "pythia": Double(particle.id.pythiaNumber),
      "geant3": particle.id.geant3Number.map(Double.init),
      "corsika7": particle.id.corsika7Number.map(Double.init),
    ]
    isUnflavoured = particle.isUnflavouredMeson
  }
}
