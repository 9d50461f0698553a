public import Jets
public import Vectors

/// All branchings of the two hemispheres of an e⁺e⁻ event in columns.
///
///     let tree = try EELundTree(particles)
///     for (branching, depth) in zip(tree.declusterings, tree.depths) where depth == 0 {
///       print(branching.eta, branching.kt)
///     }
///
/// The event is clustered by angles (e⁺e⁻ Cambridge/Aachen); the last two jets are the hemispheres. Rows and
/// their links are as in ``LundTree``.
public struct EELundTree: Sendable {
  /// The branchings, a branch being followed to its end along the harder side before softer sides.
  public let declusterings: [EELundDeclustering]
  /// The row that each came from; `nil` for the first of a hemisphere.
  public let parents: [Int?]
  /// How many times the softer branch was taken.
  public let depths: [Int]
  /// The hemisphere of each row: 0 for that with more energy, 1 for the other.
  public let hemispheres: [Int]

  /// Clusters the particles of an event and takes the hemispheres apart.
  ///
  /// An event of one particle or none has no branchings.
  ///
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public init<Momentum: FourMomentum>(
    _ particles: some Sequence<Momentum>
  ) throws(JetsError) where Momentum.Scalar == Double {
    let sequence = try ClusterSequence(
      particles, JetDefinition(.generalizedEE(R: 2 * .pi, p: 0)))
    var walk = EELundWalk()
    let hemispheres = sequence.exclusiveJets(upTo: 2).sorted { $0.energy > $1.energy }
    for (number, jet) in hemispheres.enumerated() where hemispheres.count == 2 {
      walk.follow(jet, hemisphere: number)
    }
    declusterings = walk.declusterings
    (parents, depths, self.hemispheres) = (walk.parents, walk.depths, walk.hemispheres)
  }

  /// The primary planes of both hemispheres.
  public var primary: [EELundDeclustering] {
    zip(declusterings, depths).lazy.filter { $0.1 == 0 }.map(\.0)
  }
}
