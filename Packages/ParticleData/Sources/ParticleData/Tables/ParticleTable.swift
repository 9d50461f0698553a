/// Particles by number and by name.
///
///     ParticleTable.pdg[521]?.name                      // "B+"
///     ParticleTable.pdg.filter { $0.id.hasCharm && $0.spin == 1.5 }
///     ParticleTable.pdg.search("B*0")                   // names of a pattern
///
/// A collection in the order of the numbers without sign, each particle before its antiparticle.
public struct ParticleTable: Sendable {
  private let numbers: NumberIndex
  private let particles: [Particle]
  private let places: [String: Int]

  /// A table of particles; of several with one number the last is kept.
  public init(_ particles: some Sequence<Particle>) {
    let latest = Dictionary(particles.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.particles = latest.values.sorted { $0.id < $1.id }
    numbers = NumberIndex(self.particles.map(\.id))
    // A nucleon is also in the table as a nucleus of the same name, which comes later.
    places = Dictionary(
      self.particles.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The table with more particles, which replace those of the same numbers.
  public func adding(_ more: some Sequence<Particle>) -> ParticleTable {
    ParticleTable(particles + Array(more))
  }

  /// The particle of a number; nil when the table has none.
  public subscript(id: PDGID) -> Particle? { numbers.place(of: id).map { particles[$0] } }

  /// The particle of a name with charge, such as `pi+` or `Lambda(b)~0`; nil when there is none.
  public subscript(name: String) -> Particle? { places[name].map { particles[$0] } }
}

extension ParticleTable: RandomAccessCollection {
  /// The place of a particle: no number, for `table[211]` to be the particle of that id.
  public struct Index: Comparable, Hashable, Sendable {
    let position: Int

    /// Whether a place comes before another.
    public static func < (left: Index, right: Index) -> Bool { left.position < right.position }
  }

  /// The place of the first particle.
  public var startIndex: Index { Index(position: 0) }

  /// The place after the last particle.
  public var endIndex: Index { Index(position: particles.count) }

  /// The particle at a place.
  public subscript(index: Index) -> Particle { particles[index.position] }

  /// The place some way after another.
  public func index(_ index: Index, offsetBy distance: Int) -> Index {
    Index(position: index.position + distance)
  }

  /// How many places lie between two.
  public func distance(from start: Index, to end: Index) -> Int {
    end.position - start.position
  }

  /// The next place.
  public func index(after index: Index) -> Index { self.index(index, offsetBy: 1) }

  /// The place before.
  public func index(before index: Index) -> Index { self.index(index, offsetBy: -1) }
}
