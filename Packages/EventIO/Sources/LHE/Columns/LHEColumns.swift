import Columnar

/// Events in columns: a row per event, and the list of particles in it.
public struct LHEColumns: Sendable, Equatable {
  /// The numbers of the processes.
  public let processID: [Int32]
  /// The weights (XWGTUP).
  public let weight: [Double]
  /// The scales of the parton densities in GeV.
  public let scale: [Double]
  /// The electromagnetic couplings.
  public let alphaQED: [Double]
  /// The strong couplings.
  public let alphaQCD: [Double]
  /// The place where the particles of each event begin, and as the last entry the end.
  public let offsets: [Int]
  /// The particles of all events, one after another.
  public let particles: LHEParticles
  /// The identifiers of the further weights, in the order of ``weights``.
  public let weightIDs: [String]
  /// The further weights: for each identifier a column, missing where an event lacks it.
  public let weights: [OptionalColumn<Double>]

  /// The number of events.
  public var count: Int { weight.count }

  /// Identifiers of the PDG's numbering scheme.
  public var pdgID: Jagged<Int32> { jagged(particles.pdgID) }
  /// -1 for incoming, 1 for outgoing, 2 and 3 for intermediate particles.
  public var status: Jagged<Int32> { jagged(particles.status) }
  /// Momenta along x in GeV.
  public var px: Jagged<Double> { jagged(particles.px) }
  /// Momenta along y in GeV.
  public var py: Jagged<Double> { jagged(particles.py) }
  /// Momenta along z in GeV.
  public var pz: Jagged<Double> { jagged(particles.pz) }
  /// Energies in GeV.
  public var energy: Jagged<Double> { jagged(particles.energy) }
  /// Masses in GeV.
  public var mass: Jagged<Double> { jagged(particles.mass) }

  /// All columns with their names; further weights are called `weight:` and their identifier.
  public var columns: [(name: String, column: AnyColumn)] {
    [
      ("processID", .int32(processID)), ("weight", .double(weight)), ("scale", .double(scale)),
      ("alphaQED", .double(alphaQED)), ("alphaQCD", .double(alphaQCD)),
      ("pdgID", pdgID.erased), ("status", status.erased),
      ("mother1", jagged(particles.mother1).erased), ("mother2", jagged(particles.mother2).erased),
      ("color1", jagged(particles.color1).erased), ("color2", jagged(particles.color2).erased),
      ("px", px.erased), ("py", py.erased), ("pz", pz.erased), ("energy", energy.erased),
      ("mass", mass.erased), ("lifetime", jagged(particles.lifetime).erased),
      ("spin", jagged(particles.spin).erased),
    ] + zip(weightIDs, weights).map { ("weight:\($0)", $1.erased) }
  }

  private func jagged(_ values: [Int32]) -> Jagged<Int32> {
    Jagged(uncheckedOffsets: offsets, content: values)
  }

  private func jagged(_ values: [Double]) -> Jagged<Double> {
    Jagged(uncheckedOffsets: offsets, content: values)
  }
}
