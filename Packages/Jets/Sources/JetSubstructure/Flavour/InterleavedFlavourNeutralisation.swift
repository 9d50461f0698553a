public import Jets
public import Vectors

/// Interleaved flavour neutralisation (2306.07314): infrared-safe flavours of jets whose kinematics stay those of
/// anti-kt or Cambridge/Aachen.
///
///     let flavours = try InterleavedFlavourNeutralisation().flavours(of: sequence, partons.map(\.bFlavour))
///     for jet in sequence.inclusiveJets(ptMin: 20) { print(jet.pt, flavours[jet.index]) }
///
/// Before two jets are joined, the flavour of the softer one is cancelled against opposite flavours elsewhere in the
/// event that are nearer to it than its partner, by
/// *u*ᵢₖ = max(*p*tᵢ, *p*tₖ)^α min(*p*tᵢ, *p*tₖ)^(2−α) Ω²ᵢₖ with
/// Ω²ᵢₖ = 2 [(cosh(ω Δ*y*) − 1)/ω² − (cos Δ*φ* − 1)]. What is nearer to those than the softer jet comes first.
///
/// - Complexity: that of the clustering, and O(*F*² ln *F*) for each step that joins a flavour, of *F* in the event.
public struct InterleavedFlavourNeutralisation: Sendable, Hashable {
  /// How flavours add up, and which cancel.
  public enum Summation: Sendable, Hashable {
    /// Particles minus antiparticles: opposite signs cancel.
    case net
    /// Whether the number is odd, where charges are not known: any two cancel.
    case modulo2
  }

  /// The power α of the harder of two; 1 and 2 are studied in the paper.
  public var alpha: Double
  /// The parameter ω of the distance, for which α + ω > 2 is needed.
  public var omega: Double
  /// How flavours add up.
  public var summation: Summation

  /// Creates the algorithm; its parameters are checked where it is used.
  ///
  /// - Parameters:
  ///   - omega: `nil` for 3 − α, the choice of the paper.
  public init(alpha: Double = 2, omega: Double? = nil, summation: Summation = .net) {
    self.alpha = alpha
    self.omega = omega ?? 3 - alpha
    self.summation = summation
  }

  /// The flavour of every jet of a clustering, by its index, as it was when the jet was used up.
  ///
  /// - Parameters:
  ///   - sequence: a clustering by rapidity and azimuth, of anti-kt or Cambridge/Aachen in the paper.
  ///   - flavours: for each particle its flavour of one kind, such as +1 for b, −1 for b̄ and 0 for the rest.
  /// - Throws: ``/Jets/JetsError`` for a parameter out of range, for a spherical algorithm, and when there are not as
  ///   many flavours as particles.
  public func flavours(
    of sequence: ClusterSequence, _ flavours: [Int]
  ) throws(JetsError) -> [Int] {
    guard alpha >= 0, alpha <= 2 else {
      throw JetsError.outOfRange("The power alpha", alpha, "from 0 to 2")
    }
    guard omega > 0, omega.isFinite, alpha + omega > 2 else {
      throw JetsError.outOfRange("The parameter omega", omega, "positive, and more than 2 − α")
    }
    guard !sequence.definition.algorithm.isSpherical else {
      throw JetsError.needingCylinder("Neutralisation of flavours")
    }
    var walk = NeutralisationWalk(self, sequence, try sequence.checkedFlavours(flavours))
    walk.run()
    return walk.flavours
  }

  /// The jets of an event with their flavours, by falling transverse momentum.
  ///
  /// - Throws: as ``flavours(of:_:)``, and for particles that cannot be clustered.
  public func jets(
    of particles: [LorentzVector<Double>], flavours: [Int], definition: JetDefinition
  ) throws(JetsError) -> [FlavouredJet] {
    let sequence = try ClusterSequence(particles, definition)
    let found = try self.flavours(of: sequence, flavours)
    return sequence.inclusiveJets().map {
      FlavouredJet(
        momentum: $0.momentum, flavour: found[$0.index], constituentIndices: $0.constituentIndices)
    }
  }
}
