import Columnar
import ROOTFiles

/// The hadronic system of each event of a GENIE summary tree (`gst`) before it crosses the nucleus,
/// in GeV.
public struct GENIEPrimaryHadrons: ColumnSet {
  /// Protons and antiprotons before rescattering.
  @Column("nip") public var protons: [Int32]
  /// Neutrons and antineutrons before rescattering.
  @Column("nin") public var neutrons: [Int32]
  /// π⁺ before rescattering.
  @Column("nipip") public var piPlus: [Int32]
  /// π⁻ before rescattering.
  @Column("nipim") public var piMinus: [Int32]
  /// π⁰ before rescattering.
  @Column("nipi0") public var piZero: [Int32]
  /// K⁺ before rescattering.
  @Column("nikp") public var kPlus: [Int32]
  /// K⁻ before rescattering.
  @Column("nikm") public var kMinus: [Int32]
  /// K⁰ and anti-K⁰ before rescattering.
  @Column("nik0") public var kZero: [Int32]
  /// Photons, electrons and positrons before rescattering.
  @Column("niem") public var electromagnetic: [Int32]
  /// Hadrons of other kinds before rescattering.
  @Column("niother") public var others: [Int32]

  /// The codes of the particles.
  @Column("pdgi") public var pdgID: Jagged<Int32>
  /// What happened to them in the nucleus, in GENIE's numbers.
  @Column("resc") public var rescattering: Jagged<Int32>?
  /// Their energies.
  @Column("Ei") public var energy: Jagged<Double>
  /// Their momenta along x.
  @Column("pxi") public var px: Jagged<Double>
  /// Their momenta along y.
  @Column("pyi") public var py: Jagged<Double>
  /// Their momenta along z.
  @Column("pzi") public var pz: Jagged<Double>

  /// Columns that have not been read.
  public init() {}
}
