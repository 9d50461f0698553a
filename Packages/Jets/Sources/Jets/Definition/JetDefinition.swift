/// Everything that fixes the jets of an event: algorithm, recombination and strategy.
///
///     let definition = JetDefinition(.antiKt(R: 0.4))
///     let jets = try ClusterSequence(particles, definition).inclusiveJets(ptMin: 20)
public struct JetDefinition: Sendable {
  /// The algorithm with its parameters.
  public var algorithm: JetAlgorithm
  /// How two momenta become one.
  public var recombination: RecombinationScheme
  /// How neighbours are found; it does not change the jets.
  public var strategy: ClusteringStrategy

  /// Creates a definition; its parameters are checked where it is used.
  public init(
    _ algorithm: JetAlgorithm, recombination: RecombinationScheme = .e,
    strategy: ClusteringStrategy = .best
  ) {
    self.algorithm = algorithm
    self.recombination = recombination
    self.strategy = strategy
  }
}
