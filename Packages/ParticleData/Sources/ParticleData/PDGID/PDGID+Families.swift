extension PDGID {
  /// Whether the scheme gives the number a meaning.
  public var isValid: Bool {
    if isGaugeBosonOrHiggs || fundamental != 0 || isMeson || isBaryon || isSUSY || isRHadron
      || isDyon || isDiquark || isGeneratorSpecific || isTechnicolor || isExcitedQuarkOrLepton
    {
      return true
    }
    return extension7 > 0 && (isQBall || isNucleus)
  }

  /// Whether it is a quark, of the Standard Model or a fourth generation.
  public var isQuark: Bool { (1...8).contains(absoluteValue) }

  /// Whether it is a quark of the Standard Model.
  public var isSMQuark: Bool { (1...6).contains(absoluteValue) }

  /// Whether it is a lepton, of the Standard Model or a fourth generation.
  public var isLepton: Bool { (11...18).contains(absoluteValue) }

  /// Whether it is a lepton of the Standard Model.
  public var isSMLepton: Bool { (11...16).contains(absoluteValue) }

  /// Whether it is a charged lepton.
  public var isChargedLepton: Bool { isLepton && absoluteValue % 2 == 1 }

  /// Whether it is a neutrino.
  public var isNeutrino: Bool { isLepton && absoluteValue % 2 == 0 }

  /// Whether it is a gauge boson or Higgs boson, of the Standard Model or beyond it.
  public var isGaugeBosonOrHiggs: Bool { (21...40).contains(absoluteValue) }

  /// Whether it is a gauge boson or the Higgs boson of the Standard Model.
  public var isSMGaugeBosonOrHiggs: Bool {
    absoluteValue == 24 || (21...25).contains(rawValue)
  }

  /// Whether it stands for something inside of a generator or GEANT rather than a particle.
  public var isGeneratorSpecific: Bool {
    switch absoluteValue {
    case 81...100, 901...930, 1901...1930, 2901...2930, 3901...3930, 998, 999, 20_022, 480_000_000:
      true
    default: false
    }
  }

  /// Whether it is a graviton, a dark-matter particle, a reggeon, or specific to a generator.
  public var isSpecialParticle: Bool {
    [39, 41, 42, 51, 52, 53, 110, 990, 9990].contains(rawValue) || isGeneratorSpecific
  }

  /// Whether it is a fundamental particle that has an antiparticle of its own.
  public var hasFundamentalAntiparticle: Bool {
    switch fundamental {
    case 21, 22, 23, 25, 32, 33, 35, 36, 39, 40, 43: false  // their own antiparticles
    case 9, 10, 19, 20, 26...31, 45...79: false  // not assigned
    case 82, 84...87: true
    case 1...79: true
    default: false
    }
  }
}
