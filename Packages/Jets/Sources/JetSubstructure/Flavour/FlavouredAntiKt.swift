public import Jets
import RealModule
public import Vectors

/// Flavoured anti-kt (2205.11879): anti-kt whose distance for two opposite flavours vanishes as both are soft.
///
/// *d*ᵢⱼ is multiplied by *S* = 1 − Θ(1 − κ) cos(π κ/2), κ = (*p*tᵢ² + *p*tⱼ²)/(2 *a* *p*t,max²) Ωᵢⱼ/Δᵢⱼ, where the two
/// have flavours of opposite sign and *p*t,max is the largest of all jets that are there. Flavours add up.
/// Ω² = 2 [(cosh(ω Δ*y*) − 1)/ω² − (cos Δ*φ* − 1)] keeps pairs at large angles infrared safe (2306.07314 found what
/// the first version of the paper lacked).
///
/// - Complexity: O(*N*²) for *N* particles, and O(*F*²) in each step for *F* flavoured ones.
public struct FlavouredAntiKt: Sendable, Hashable {
  /// The radius.
  public var radius: Double
  /// The parameter *a*.
  public var a: Double
  /// The parameter ω of Ω; `nil` for the first version of the paper, without the factor Ω/Δ.
  public var omega: Double?

  /// Creates the algorithm; its parameters are checked where it is used.
  public init(radius: Double, a: Double = 0.1, omega: Double? = 2) {
    self.radius = radius
    self.a = a
    self.omega = omega
  }

  /// The jets of an event with their flavours, by falling transverse momentum.
  ///
  /// - Parameters:
  ///   - particles: the momenta, in GeV.
  ///   - flavours: for each particle its flavour of one kind, such as +1 for b, −1 for b̄ and 0 for the rest.
  /// - Throws: ``/Jets/JetsError`` for a parameter out of range, for particles that cannot be clustered, and when
  ///   there are not as many flavours as particles.
  public func jets(
    of particles: [LorentzVector<Double>], flavours: [Int]
  ) throws(JetsError) -> [FlavouredJet] {
    // The check of particles and parameters is that of anti-kt.
    let plain = try ClusterSequence(particles, JetDefinition(.antiKt(R: radius)))
    guard a > 0, a.isFinite else { throw JetsError.outOfRange("The parameter a", a, "positive") }
    if let omega, !(omega > 0 && omega.isFinite) {
      throw JetsError.outOfRange("The parameter omega", omega, "positive")
    }
    _ = try plain.checkedFlavours(flavours)
    var clustering = FlavouredClustering(particles, flavours, self)
    return clustering.run().sorted { $0.momentum.pt > $1.momentum.pt }
  }
}

/// A jet and its flavour.
public struct FlavouredJet: Sendable, Equatable {
  /// The four-momentum, in GeV.
  public let momentum: LorentzVector<Double>
  /// The sum of the flavours of its particles.
  public let flavour: Int
  /// The indices of its particles, rising.
  public let constituentIndices: [Int]
}
