import Columnar
import ROOTFiles

/// What happened in each event of a GENIE summary tree (`gst`): who hit what, and by which process.
///
///     let events = try ROOTFile("gntp.gst.root").table("gst")
///     let interaction = try events.read(GENIEInteraction.self)
///
/// The names in quotes are those of the branches, as the GENIE Physics and User Manual
/// (arXiv:1510.05494, section on `gntpc`) lists them. Columns that only some versions of GENIE write are
/// optional. Codes are those of the PDG; nuclei are 10LZZZAAAI.
public struct GENIEInteraction: ColumnSet {
  /// The number of the event.
  @Column("iev") public var number: [Int32]
  /// The neutrino, or whatever the beam consists of.
  @Column("neu") public var probe: [Int32]
  /// The primary lepton in the final state.
  @Column("fspl") public var primaryLepton: [Int32]?
  /// The nucleus that was hit.
  @Column("tgt") public var target: [Int32]
  /// The number of protons in the nucleus.
  @Column("Z") public var protons: [Int32]
  /// The number of nucleons in the nucleus.
  @Column("A") public var nucleons: [Int32]
  /// The nucleon that was hit; 0 for processes on the whole nucleus or on electrons.
  @Column("hitnuc") public var hitNucleon: [Int32]
  /// The quark that was hit; set for deep inelastic scattering only.
  @Column("hitqrk") public var hitQuark: [Int32]
  /// Whether that quark is of the sea.
  @Column("sea") public var isSeaQuark: [Bool]
  /// The resonance that was produced, in GENIE's own numbers; set for resonance production only.
  @Column("resid") public var resonance: [Int32]

  /// Quasielastic scattering.
  @Column("qel") public var isQuasielastic: [Bool]
  /// Scattering off a pair of nucleons (meson exchange current).
  @Column("mec") public var isMesonExchange: [Bool]?
  /// Resonance production.
  @Column("res") public var isResonant: [Bool]
  /// Deep inelastic scattering.
  @Column("dis") public var isDeepInelastic: [Bool]
  /// Coherent meson production.
  @Column("coh") public var isCoherent: [Bool]
  /// Diffractive meson production.
  @Column("dfr") public var isDiffractive: [Bool]?
  /// Inverse muon decay.
  @Column("imd") public var isInverseMuonDecay: [Bool]
  /// The annihilation channel of inverse muon decay.
  @Column("imdanh") public var isInverseMuonDecayAnnihilation: [Bool]?
  /// Production of a single kaon.
  @Column("singlek") public var isSingleKaon: [Bool]?
  /// Elastic scattering of the neutrino off an electron.
  @Column("nuel") public var isElastic: [Bool]
  /// Electromagnetic scattering.
  @Column("em") public var isElectromagnetic: [Bool]
  /// A charged current.
  @Column("cc") public var isChargedCurrent: [Bool]
  /// A neutral current.
  @Column("nc") public var isNeutralCurrent: [Bool]
  /// Whether charm was produced.
  @Column("charm") public var hasCharm: [Bool]

  /// The number of the process in NEUT.
  @Column("neut_code") public var neutCode: [Int32]
  /// The number of the process in NUANCE.
  @Column("nuance_code") public var nuanceCode: [Int32]
  /// The weight of the event.
  @Column("wght") public var weight: [Double]

  /// Columns that have not been read.
  public init() {}
}
