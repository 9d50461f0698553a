extension PDGID {
  /// The number of d.
  public static let down: PDGID = 1
  /// The number of u.
  public static let up: PDGID = 2
  /// The number of s.
  public static let strange: PDGID = 3
  /// The number of c.
  public static let charm: PDGID = 4
  /// The number of b.
  public static let bottom: PDGID = 5
  /// The number of t.
  public static let top: PDGID = 6
  /// The number of e-.
  public static let electron: PDGID = 11
  /// The number of e+.
  public static let positron: PDGID = -11
  /// The number of nu(e).
  public static let electronNeutrino: PDGID = 12
  /// The number of mu-.
  public static let muon: PDGID = 13
  /// The number of mu+.
  public static let antimuon: PDGID = -13
  /// The number of nu(mu).
  public static let muonNeutrino: PDGID = 14
  /// The number of tau-.
  public static let tau: PDGID = 15
  /// The number of tau+.
  public static let antitau: PDGID = -15
  /// The number of nu(tau).
  public static let tauNeutrino: PDGID = 16
  /// The number of g.
  public static let gluon: PDGID = 21
  /// The number of gamma.
  public static let photon: PDGID = 22
  /// The number of Z0.
  public static let zBoson: PDGID = 23
  /// The number of W+.
  public static let wPlus: PDGID = 24
  /// The number of W-.
  public static let wMinus: PDGID = -24
  /// The number of H0.
  public static let higgs: PDGID = 25
  /// The number of pi0.
  public static let pi0: PDGID = 111
  /// The number of pi+.
  public static let piPlus: PDGID = 211
  /// The number of pi-.
  public static let piMinus: PDGID = -211
  /// The number of eta.
  public static let eta: PDGID = 221
  /// The number of eta'(958).
  public static let etaPrime: PDGID = 331
  /// The number of rho(770)0.
  public static let rho0: PDGID = 113
  /// The number of rho(770)+.
  public static let rhoPlus: PDGID = 213
  /// The number of omega(782).
  public static let omega: PDGID = 223
  /// The number of phi(1020).
  public static let phi: PDGID = 333
  /// The number of K(L)0.
  public static let kLong: PDGID = 130
  /// The number of K(S)0.
  public static let kShort: PDGID = 310
  /// The number of K0.
  public static let k0: PDGID = 311
  /// The number of K+.
  public static let kPlus: PDGID = 321
  /// The number of K-.
  public static let kMinus: PDGID = -321
  /// The number of K*(892)0.
  public static let kStar0: PDGID = 313
  /// The number of D0.
  public static let d0: PDGID = 421
  /// The number of D+.
  public static let dPlus: PDGID = 411
  /// The number of D*(2010)+.
  public static let dStarPlus: PDGID = 413
  /// The number of D(s)+.
  public static let dsPlus: PDGID = 431
  /// The number of J/psi(1S).
  public static let jPsi: PDGID = 443
  /// The number of psi(2S).
  public static let psi2S: PDGID = 100_443
  /// The number of B0.
  public static let b0: PDGID = 511
  /// The number of B+.
  public static let bPlus: PDGID = 521
  /// The number of B(s)0.
  public static let bs0: PDGID = 531
  /// The number of B(c)+.
  public static let bcPlus: PDGID = 541
  /// The number of Upsilon(1S).
  public static let upsilon1S: PDGID = 553
  /// The number of p.
  public static let proton: PDGID = 2212
  /// The number of n.
  public static let neutron: PDGID = 2112
  /// The number of Lambda.
  public static let lambda: PDGID = 3122
  /// The number of Sigma+.
  public static let sigmaPlus: PDGID = 3222
  /// The number of Sigma-.
  public static let sigmaMinus: PDGID = 3112
  /// The number of Xi-.
  public static let xiMinus: PDGID = 3312
  /// The number of Omega-.
  public static let omegaMinus: PDGID = 3334
  /// The number of Lambda(c)+.
  public static let lambdaC: PDGID = 4122
  /// The number of Lambda(b)0.
  public static let lambdaB: PDGID = 5122
  /// The number of D2.
  public static let deuteron: PDGID = 1_000_010_020
  /// The number of He4.
  public static let alpha: PDGID = 1_000_020_040
}
