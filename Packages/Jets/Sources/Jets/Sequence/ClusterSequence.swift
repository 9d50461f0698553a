public import Vectors

/// The clustering of one event: all jets, and how they came about.
///
///     let sequence = try ClusterSequence(particles, JetDefinition(.antiKt(R: 0.4)))
///     for jet in sequence.inclusiveJets(ptMin: 20) { print(jet.pt, jet.rapidity, jet.phi) }
///
/// Every jet has an index: those below ``particleCount`` are the particles in the order given, merged
/// jets follow in the order they were made. There are as many ``steps`` as particles; each joins two
/// jets, or declares one finished. The jets do not depend on the strategy or on the number of threads.
///
/// Particles along the beam have the rapidity ±(10⁵ + |*p*z|) and the azimuth 0.
public final class ClusterSequence: Sendable {
  /// The definition by which the jets were made.
  public let definition: JetDefinition
  /// The number of particles, without ghosts.
  public let particleCount: Int
  /// The momenta of all jets by index, in GeV.
  ///
  /// Those of particles are as the recombination scheme sees them.
  public let momenta: LorentzVectorColumns<Double>
  /// The ghosts that were clustered with the particles, and the areas; `nil` without an area definition.
  public let areas: JetAreas?

  let inputCount: Int
  let first, second: [Int32]
  let distances: [Double]
  /// For each merged jet, in order, the step that made it.
  let origin: [Int32]
  /// For each jet the step that used it up.
  let fate: [Int32]

  /// Clusters the momenta of an event.
  ///
  /// - Parameters:
  ///   - particles: momenta in any coordinates, in GeV.
  ///   - definition: algorithm, recombination and strategy.
  ///   - workspace: memory to use again; `nil` makes its own.
  /// - Throws: ``JetsError`` for a parameter out of range, or naming the first particle whose
  ///   components are not finite (or 10¹⁴⁰ and more), or whose energy is negative.
  public convenience init<Momentum: FourMomentum>(
    _ particles: some Sequence<Momentum>, _ definition: JetDefinition,
    workspace: ClusterWorkspace? = nil
  ) throws(JetsError) where Momentum.Scalar == Double {
    try self.init(columns: LorentzVectorColumns(particles), definition, workspace: workspace)
  }

  /// Clusters the momenta of an event, given in columns.
  ///
  /// - Throws: as the initialiser from a sequence.
  public convenience init(
    columns particles: LorentzVectorColumns<Double>, _ definition: JetDefinition,
    workspace: ClusterWorkspace? = nil
  ) throws(JetsError) {
    let workspace = workspace ?? ClusterWorkspace()
    let record = try workspace.cluster(particles, 0..<particles.px.count, definition)
    self.init(record, definition, particleCount: record.count, areas: nil)
  }

  /// Copies what a clustering left in a workspace.
  init(
    _ record: ClusterRecord, _ definition: JetDefinition, particleCount: Int, areas: JetAreas?
  ) {
    let (count, jets) = (record.count, record.jets)
    self.definition = definition
    self.particleCount = particleCount
    self.areas = areas
    inputCount = count
    momenta = LorentzVectorColumns(
      uncheckedPx: Self.copy(record.px, jets), py: Self.copy(record.py, jets),
      pz: Self.copy(record.pz, jets), energy: Self.copy(record.energy, jets))
    first = Self.copy(record.first, count)
    second = Self.copy(record.second, count)
    distances = Self.copy(record.distance, count)
    (origin, fate) = Self.links(record)
  }

  /// The same clustering with areas.
  init(_ plain: ClusterSequence, areas: JetAreas) {
    definition = plain.definition
    particleCount = plain.particleCount
    momenta = plain.momenta
    self.areas = areas
    inputCount = plain.inputCount
    (first, second, distances) = (plain.first, plain.second, plain.distances)
    (origin, fate) = (plain.origin, plain.fate)
  }

  private static func copy<Value>(_ base: UnsafeMutablePointer<Value>, _ count: Int) -> [Value] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  private static func links(_ record: ClusterRecord) -> (origin: [Int32], fate: [Int32]) {
    var origin: [Int32] = []
    origin.reserveCapacity(record.jets - record.count)
    let fate = [Int32](unsafeUninitializedCapacity: record.jets) { buffer, initialized in
      for step in 0..<record.count {
        let number = Int32(truncatingIfNeeded: step)
        buffer[Int(record.first[step])] = number
        let other = record.second[step]
        if other >= 0 {
          buffer[Int(other)] = number
          origin.append(number)
        }
      }
      initialized = record.jets
    }
    return (origin, fate)
  }
}
