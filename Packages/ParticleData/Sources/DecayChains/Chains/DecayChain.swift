/// A particle with the decays that follow from it.
///
///     let chain = try DecayChain(descriptor: "D*+ -> (D0 -> K- pi+) pi+")
///     chain.finalState                    // ["K-", "pi+", "pi+"]
///     chain.visibleBranchingFraction      // 1: the text names no fractions
///     print(chain.tree)
public struct DecayChain: Sendable, Hashable {
  /// The name of the particle.
  public var particle: String

  /// The branching fraction of its decay; 1 where it is not known, and for particles that do not decay.
  public var branchingFraction: Double

  /// The model of its decay; nil when it is not known or there is none.
  public var model: DecayModel?

  /// The daughters with their decays; empty for a particle that does not decay.
  public var daughters: [DecayChain]

  /// A particle that decays, or stays as it is.
  public init(
    _ particle: String, branchingFraction: Double = 1, model: DecayModel? = nil,
    daughters: [DecayChain] = []
  ) {
    self.particle = particle
    self.branchingFraction = branchingFraction
    self.model = model
    self.daughters = daughters
  }

  /// Whether the particle does not decay.
  public var isStable: Bool { daughters.isEmpty }

  /// The particles that are left at the end, in order.
  public var finalState: [String] {
    isStable ? [particle] : daughters.flatMap(\.finalState)
  }

  /// The number of decays in the chain.
  public var decayCount: Int { isStable ? 0 : 1 + daughters.reduce(0) { $0 + $1.decayCount } }

  /// The product of the branching fractions of all decays in the chain.
  public var visibleBranchingFraction: Double {
    daughters.reduce(branchingFraction) { $0 * $1.visibleBranchingFraction }
  }

  /// The chain with the decays of intermediate particles taken together into one.
  ///
  /// - Parameter stable: names of particles whose decays are left out, and their fractions with them.
  public func flattened(stable: Set<String> = []) -> DecayChain {
    let cut = pruned(stable: stable)
    return DecayChain(
      particle, branchingFraction: cut.visibleBranchingFraction,
      daughters: cut.isStable ? [] : cut.finalState.map { DecayChain($0) })
  }

  /// The chain without the decays of some particles.
  public func pruned(stable: Set<String>) -> DecayChain {
    var chain = self
    chain.daughters = daughters.map {
      stable.contains($0.particle) ? DecayChain($0.particle) : $0.pruned(stable: stable)
    }
    return chain
  }

  /// The chain of antiparticles.
  public func conjugated(by conjugation: ChargeConjugation = ChargeConjugation()) -> DecayChain {
    var chain = self
    chain.particle = conjugation.conjugate(particle)
    chain.daughters = daughters.map { $0.conjugated(by: conjugation) }
    return chain
  }
}
