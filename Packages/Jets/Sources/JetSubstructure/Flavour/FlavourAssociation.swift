public import Jets
public import Vectors

extension JetDefinition {
  /// Clusters an event with heavy hadrons or partons as ghosts, and tells in which jet each is found.
  ///
  /// The tags are scaled to 10⁻¹⁰⁰ of their momentum, so that they do not change the jets (0707.1378).
  ///
  /// - Returns: the clustering of particles and tags, whose indices follow those of the particles, the jets of
  ///   at least `ptMin`, and for each tag the position of its jet; `nil` where it is in none of these.
  /// - Throws: ``/Jets/JetsError`` for particles that cannot be clustered.
  public func associate(
    _ tags: [LorentzVector<Double>], with particles: [LorentzVector<Double>], ptMin: Double = 0
  ) throws(JetsError) -> (jets: [Jet], jetOfEachTag: [Int?]) {
    let sequence = try ClusterSequence(particles + tags.map { $0 * 1e-100 }, self)
    let jets = sequence.inclusiveJets(ptMin: Swift.max(ptMin, 1e-50))
    let owners = sequence.jetOfEachParticle(jets)
    return (jets, Array(owners[particles.count...]))
  }
}
