import Columnar
import ROOTFiles

/// The kinematics of each event of a GENIE summary tree (`gst`), in GeV.
///
/// A variable that was *selected* is the one that the event was made from; the other of the same
/// letter is computed from the momenta in the event record. What a process has no use for is not
/// set by GENIE.
public struct GENIEKinematics: ColumnSet {
  /// Bjorken x, selected.
  @Column("xs") public var selectedX: [Double]
  /// The inelasticity y, selected.
  @Column("ys") public var selectedY: [Double]
  /// The momentum transfer to the nucleus in coherent processes, in GeV², selected.
  @Column("ts") public var selectedT: [Double]
  /// The momentum transfer Q², in GeV², selected.
  @Column("Q2s") public var selectedQ2: [Double]
  /// The invariant mass W of the hadrons, selected.
  @Column("Ws") public var selectedW: [Double]
  /// Bjorken x.
  @Column("x") public var x: [Double]
  /// The inelasticity y.
  @Column("y") public var y: [Double]
  /// The momentum transfer to the nucleus in coherent processes, in GeV².
  @Column("t") public var t: [Double]
  /// The momentum transfer Q², in GeV².
  @Column("Q2") public var q2: [Double]
  /// The invariant mass W of the hadrons.
  @Column("W") public var w: [Double]

  /// The energy of the neutrino in the rest frame of the nucleon that was hit.
  @Column("EvRF") public var probeEnergyInRestFrame: [Double]?
  /// The energy of the neutrino.
  @Column("Ev") public var probeEnergy: [Double]
  /// Its momentum along x.
  @Column("pxv") public var probePx: [Double]
  /// Its momentum along y.
  @Column("pyv") public var probePy: [Double]
  /// Its momentum along z.
  @Column("pzv") public var probePz: [Double]
  /// The energy of the nucleon that was hit, before it was.
  @Column("En") public var nucleonEnergy: [Double]
  /// Its momentum along x.
  @Column("pxn") public var nucleonPx: [Double]
  /// Its momentum along y.
  @Column("pyn") public var nucleonPy: [Double]
  /// Its momentum along z.
  @Column("pzn") public var nucleonPz: [Double]
  /// The energy of the primary lepton in the final state.
  @Column("El") public var leptonEnergy: [Double]
  /// Its momentum along x.
  @Column("pxl") public var leptonPx: [Double]
  /// Its momentum along y.
  @Column("pyl") public var leptonPy: [Double]
  /// Its momentum along z.
  @Column("pzl") public var leptonPz: [Double]
  /// Its momentum.
  @Column("pl") public var leptonMomentum: [Double]?
  /// The cosine of the angle between it and the neutrino.
  @Column("cthl") public var leptonCosTheta: [Double]?

  /// Where the event happened, along x of the detector, in m.
  @Column("vtxx") public var vertexX: [Double]
  /// Where it happened, along y, in m.
  @Column("vtxy") public var vertexY: [Double]
  /// Where it happened, along z, in m.
  @Column("vtxz") public var vertexZ: [Double]
  /// When it happened, in s.
  @Column("vtxt") public var vertexT: [Double]
  /// The kinetic energy of all hadrons in the final state.
  @Column("sumKEf") public var hadronKineticEnergy: [Double]?
  /// An estimate of the response of a calorimeter to the hadrons.
  @Column("calresp0") public var calorimeterResponse: [Double]?

  /// Columns that have not been read.
  public init() {}
}
