import ParticleData

/// Everything that the number of a particle says.
struct NumberAnswer: Encodable {
  var flags: [String: Bool]
  var values: [String: Double?]

  init(_ id: PDGID) {
    flags = [
      "is_valid": id.isValid, "is_quark": id.isQuark, "is_sm_quark": id.isSMQuark,
      "is_lepton": id.isLepton, "is_sm_lepton": id.isSMLepton, "is_hadron": id.isHadron,
      "is_meson": id.isMeson, "is_baryon": id.isBaryon, "is_diquark": id.isDiquark,
      "is_tetraquark": id.isTetraquark, "is_pentaquark": id.isPentaquark,
      "is_nucleus": id.isNucleus, "is_gauge_boson_or_higgs": id.isGaugeBosonOrHiggs,
      "is_sm_gauge_boson_or_higgs": id.isSMGaugeBosonOrHiggs,
      "is_generator_specific": id.isGeneratorSpecific,
      "is_special_particle": id.isSpecialParticle, "is_Rhadron": id.isRHadron,
      "is_Qball": id.isQBall, "is_dyon": id.isDyon, "is_SUSY": id.isSUSY,
      "is_technicolor": id.isTechnicolor,
      "is_excited_quark_or_lepton": id.isExcitedQuarkOrLepton, "has_down": id.hasDown,
      "has_up": id.hasUp, "has_strange": id.hasStrange, "has_charm": id.hasCharm,
      "has_bottom": id.hasBottom, "has_top": id.hasTop,
      "has_fundamental_anti": id.hasFundamentalAntiparticle,
    ]
    values = [
      "charge": id.charge, "J": id.spin, "L": id.orbitalMomentum.map(Double.init),
      "S": id.quarkSpin.map(Double.init), "A": id.massNumber.map(Double.init),
      "Z": id.atomicNumber.map(Double.init),
    ]
  }
}
