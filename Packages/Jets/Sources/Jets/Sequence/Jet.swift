public import Vectors

/// A jet, or a particle, of a clustering.
///
/// A view of a ``ClusterSequence`` with an index; copying one copies two words. Quantities that are not
/// listed here are those of its ``momentum``.
public struct Jet: Sendable {
  /// The clustering it belongs to.
  public let sequence: ClusterSequence
  /// Its index: that of the particle, or for a merged jet one that follows all particles.
  public let index: Int

  /// The four-momentum, in GeV.
  public var momentum: LorentzVector<Double> {
    let all = sequence.momenta
    return LorentzVector(
      px: all.px[index], py: all.py[index], pz: all.pz[index], energy: all.energy[index])
  }

  /// The transverse momentum, in GeV.
  public var pt: Double { pt2.squareRoot() }

  var pt2: Double {
    let (px, py) = (sequence.momenta.px[index], sequence.momenta.py[index])
    return px * px + py * py
  }

  /// The energy, in GeV.
  public var energy: Double { sequence.momenta.energy[index] }

  /// The mass, in GeV; negative for a space-like momentum.
  public var mass: Double { momentum.mass }

  /// The pseudorapidity; ±∞ along the beam.
  public var eta: Double { momentum.eta }

  /// The rapidity as clustering uses it; ±(10⁵ + |*p*z|) along the beam.
  public var rapidity: Double {
    Angles.rapidity(kt2: pt2, pz: sequence.momenta.pz[index], energy: energy)
  }

  /// The azimuth in [0, 2π), as FastJet gives it.
  public var phi: Double {
    Angles.phi(px: sequence.momenta.px[index], py: sequence.momenta.py[index])
  }

  /// The distance √(Δ*y*² + Δ*φ*²) to another jet.
  public func deltaR(_ other: Jet) -> Double {
    Angles.squaredDistance(rapidity, phi, other.rapidity, other.phi).squareRoot()
  }

  /// Whether this is one of the particles, or a ghost, and not merged from others.
  public var isParticle: Bool { index < sequence.inputCount }
}

extension Jet: Equatable, Hashable {
  /// Whether two jets have the same index in the same clustering.
  public static func == (left: Jet, right: Jet) -> Bool {
    left.index == right.index && left.sequence === right.sequence
  }

  /// Feeds the identity of the clustering and the index to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(sequence))
    hasher.combine(index)
  }
}

extension Jet: CustomStringConvertible {
  /// Transverse momentum, rapidity, azimuth and mass.
  public var description: String {
    "(pt: \(pt), rapidity: \(rapidity), phi: \(phi), mass: \(mass))"
  }
}

extension Sequence<Jet> {
  /// The jets by falling transverse momentum; equal ones by rising index.
  public func sortedByPt() -> [Jet] {
    map { (key: $0.pt2, jet: $0) }.sorted {
      $0.key > $1.key || ($0.key == $1.key && $0.jet.index < $1.jet.index)
    }.map(\.jet)
  }
}
