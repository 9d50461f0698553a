import Columnar

/// Events in columns: a row per event, and lists of particles and vertices in it.
///
/// Momenta, energies and masses are in GeV, positions in mm, whatever the file has.
public struct HepMCColumns: Sendable, Equatable {
  /// The numbers of the events.
  public let eventNumber: [Int]
  /// The weights, in the order of ``HepMCRun/weightNames``.
  public let weights: Jagged<Double>
  /// Identifiers of the PDG's numbering scheme.
  public let pdgID: Jagged<Int32>
  /// Status codes: 1 for final particles, 2 for decayed ones, 4 for beams.
  public let status: Jagged<Int32>
  /// Momenta along x.
  public let px: Jagged<Double>
  /// Momenta along y.
  public let py: Jagged<Double>
  /// Momenta along z.
  public let pz: Jagged<Double>
  /// Energies.
  public let energy: Jagged<Double>
  /// Generated masses.
  public let mass: Jagged<Double>
  /// The number of the vertex in which a particle begins, from -1 downwards; 0 is the root of the
  /// graph, where beam particles come from.
  public let productionVertex: Jagged<Int32>
  /// The number of the vertex in which a particle ends, from -1 downwards; 0 if it does not end.
  public let endVertex: Jagged<Int32>
  /// Status codes of vertices.
  public let vertexStatus: Jagged<Int32>
  /// Where the vertices lie, along x; inherited from ancestors where the record does not say.
  public let vertexX: Jagged<Double>
  /// Where the vertices lie, along y.
  public let vertexY: Jagged<Double>
  /// Where the vertices lie, along z.
  public let vertexZ: Jagged<Double>
  /// Their times multiplied by the speed of light.
  public let vertexT: Jagged<Double>

  /// The number of events.
  public var count: Int { eventNumber.count }

  /// All columns with their names.
  public var columns: [(name: String, column: AnyColumn)] {
    [
      ("eventNumber", eventNumber.erased), ("weights", weights.erased), ("pdgID", pdgID.erased),
      ("status", status.erased), ("px", px.erased), ("py", py.erased), ("pz", pz.erased),
      ("energy", energy.erased), ("mass", mass.erased),
      ("productionVertex", productionVertex.erased), ("endVertex", endVertex.erased),
      ("vertexStatus", vertexStatus.erased), ("vertexX", vertexX.erased),
      ("vertexY", vertexY.erased), ("vertexZ", vertexZ.erased), ("vertexT", vertexT.erased),
    ]
  }
}
