import RealModule
import Vectors

/// Distances that are no product of a weight and an angle, for ``PairwiseClustering``.
enum PairMetric {
  case variableR(rho: Double, least: Double, most: Double, weight: DistanceWeight)
  case jade
  case valencia(scale: Double, weight: DistanceWeight, gamma: Double)
  case cambridge(cut: Double, total: Double)

  /// The distance of two jets.
  func distance(_ i: Int, _ j: Int, _ record: ClusterRecord) -> Double {
    switch self {
    case .variableR(_, _, _, let weight):
      let smaller = Swift.min(weight(record.kt2[i]), weight(record.kt2[j]))
      return smaller
        * Angles.squaredDistance(
          record.rapidity[i], record.phi[i], record.rapidity[j], record.phi[j])
    case .jade:
      return record.energy[i] * record.energy[j] * record.squaredChord(i, j)
    case .valencia(let scale, let weight, _):
      let smaller = Swift.min(
        weight(record.energy[i] * record.energy[i]), weight(record.energy[j] * record.energy[j]))
      return smaller * record.squaredChord(i, j) * scale
    case .cambridge:
      return record.squaredChord(i, j)
    }
  }

  /// The distance of a jet from the beam.
  func beamDistance(_ i: Int, _ record: ClusterRecord) -> Double {
    switch self {
    case .variableR(let rho, let least, let most, let weight):
      let wanted = record.kt2[i] > 0 ? rho / record.kt2[i].squareRoot() : most
      let radius = Swift.min(Swift.max(wanted, least), most)
      return weight(record.kt2[i]) * radius * radius
    case .valencia(_, let weight, let gamma):
      let momentum = record.momentum(i)
      let p2 = momentum.px * momentum.px + momentum.py * momentum.py + momentum.pz * momentum.pz
      let sine2 =
        p2 > 0 ? (momentum.px * momentum.px + momentum.py * momentum.py) / p2 : 0
      return weight(momentum.energy * momentum.energy) * Double.pow(sine2, gamma)
    case .jade, .cambridge:
      return .infinity
    }
  }

  /// The jet to freeze instead of joining a pair, and the distance of that step.
  func frozen(_ i: Int, _ j: Int, _ record: ClusterRecord) -> (jet: Int, distance: Double)? {
    guard case .cambridge(let cut, let total) = self else { return nil }
    let softer = record.energy[i] < record.energy[j] ? i : j
    let energy = record.energy[softer]
    let y = energy * energy * record.squaredChord(i, j)
    return y < cut * total * total ? nil : (softer, y)
  }

  /// The distance that is noted for a joined pair.
  func noted(_ i: Int, _ j: Int, _ distance: Double, _ record: ClusterRecord) -> Double {
    guard case .cambridge = self else { return distance }
    let energy = Swift.min(record.energy[i], record.energy[j])
    return energy * energy * distance
  }
}

extension ClusterRecord {
  /// The squared difference of two directions, 2(1 − cos θ).
  func squaredChord(_ i: Int, _ j: Int) -> Double {
    let (a, b) = (direction(i), direction(j))
    let difference = a - b
    return difference.dot(difference)
  }

  private func direction(_ i: Int) -> Vector3<Double> {
    let vector = Vector3(x: px[i], y: py[i], z: pz[i])
    let size = vector.magnitude
    return size > 0 ? vector * (1 / size) : Vector3(x: 0, y: 0, z: 1)
  }
}
