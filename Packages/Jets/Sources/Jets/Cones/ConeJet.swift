public import Vectors

/// A jet of a cone algorithm.
public struct ConeJet: Sendable, Equatable {
  /// The four-momentum, in GeV.
  public let momentum: LorentzVector<Double>
  /// The indices of its particles, rising.
  public let constituentIndices: [Int]
}

/// Particles at one place, as cone algorithms use them.
struct ConePoint<Direction> {
  var index: Int
  var particles: [Int]
  var momentum: LorentzVector<Double>
  var direction: Direction
  var size: Double
}
