/// One of the two beams.
public struct LHEBeam: Sendable, Hashable {
  /// Its particle in the PDG's numbering scheme.
  public var pdgID: Int32
  /// Its energy in GeV.
  public var energy: Double
  /// The author group of its parton densities, in the numbering of PDFLIB; 0 with LHAPDF.
  public var pdfGroup: Int32
  /// The set of its parton densities.
  public var pdfSet: Int32

  /// A beam of particles of an energy in GeV.
  public init(pdgID: Int32, energy: Double, pdfGroup: Int32 = 0, pdfSet: Int32 = 0) {
    self.pdgID = pdgID
    self.energy = energy
    self.pdfGroup = pdfGroup
    self.pdfSet = pdfSet
  }
}
