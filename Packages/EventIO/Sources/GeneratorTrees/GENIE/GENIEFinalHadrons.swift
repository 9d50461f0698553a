import Columnar
import ROOTFiles

/// The hadronic system of each event of a GENIE summary tree (`gst`) behind the nucleus, in GeV.
public struct GENIEFinalHadrons: ColumnSet {
  /// Protons and antiprotons in the final state.
  @Column("nfp") public var protons: [Int32]
  /// Neutrons and antineutrons in the final state.
  @Column("nfn") public var neutrons: [Int32]
  /// π⁺ in the final state.
  @Column("nfpip") public var piPlus: [Int32]
  /// π⁻ in the final state.
  @Column("nfpim") public var piMinus: [Int32]
  /// π⁰ in the final state.
  @Column("nfpi0") public var piZero: [Int32]
  /// K⁺ in the final state.
  @Column("nfkp") public var kPlus: [Int32]
  /// K⁻ in the final state.
  @Column("nfkm") public var kMinus: [Int32]
  /// K⁰ and anti-K⁰ in the final state.
  @Column("nfk0") public var kZero: [Int32]
  /// Photons, electrons and positrons in the final state.
  @Column("nfem") public var electromagnetic: [Int32]
  /// Hadrons of other kinds in the final state.
  @Column("nfother") public var others: [Int32]

  /// The codes of the particles.
  @Column("pdgf") public var pdgID: Jagged<Int32>
  /// Their energies.
  @Column("Ef") public var energy: Jagged<Double>
  /// Their momenta along x.
  @Column("pxf") public var px: Jagged<Double>
  /// Their momenta along y.
  @Column("pyf") public var py: Jagged<Double>
  /// Their momenta along z.
  @Column("pzf") public var pz: Jagged<Double>
  /// Their momenta.
  @Column("pf") public var momentum: Jagged<Double>?
  /// The cosines of the angles between them and the neutrino.
  @Column("cthf") public var cosTheta: Jagged<Double>?

  /// Columns that have not been read.
  public init() {}
}
