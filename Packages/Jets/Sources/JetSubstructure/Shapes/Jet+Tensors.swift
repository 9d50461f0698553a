public import Jets
import RealModule
import Vectors

extension Jet {
  /// Planar flow 4 λ₁λ₂/(λ₁ + λ₂)² of the energy in the plane across the jet (0807.0234): 0 for a line,
  /// 1 for a disc.
  public var planarFlow: Double {
    let axis = momentum.momentum
    guard axis.magnitude > 0 else { return 0 }
    let n = axis * (1 / axis.magnitude)
    let helper = n.z.magnitude < 0.9 ? Vector3(x: 0.0, y: 0, z: 1) : Vector3(x: 1.0, y: 0, z: 0)
    let across = n.cross(helper)
    let u = across * (1 / across.magnitude)
    let v = n.cross(u)
    var (uu, uv, vv) = (0.0, 0.0, 0.0)
    for particle in constituents where particle.energy > 0 {
      let p = particle.momentum.momentum
      let (a, b) = (p.dot(u), p.dot(v))
      uu += a * a / particle.energy
      uv += a * b / particle.energy
      vv += b * b / particle.energy
    }
    let trace = uu + vv
    return trace > 0 ? 4 * (uu * vv - uv * uv) / (trace * trace) : 0
  }

  /// Sphericity 3/2 (λ₂ + λ₃) of the momentum tensor in the rest frame of the jet: 0 for a line, 1 for a
  /// ball; zero for a massless jet.
  public var sphericity: Double {
    guard mass > 0 else { return 0 }
    var tensor = [Double](repeating: 0, count: 6)
    for particle in constituents {
      let p = particle.momentum.boosted(toRestFrameOf: momentum).momentum
      for (place, product) in [
        p.x * p.x, p.y * p.y, p.z * p.z, p.x * p.y, p.x * p.z, p.y * p.z,
      ].enumerated() { tensor[place] += product }
    }
    let trace = tensor[0] + tensor[1] + tensor[2]
    guard trace > 0 else { return 0 }
    return 1.5 * (1 - largestEigenvalue(tensor.map { $0 / trace }))
  }
}

/// The largest eigenvalue of a symmetric matrix xx, yy, zz, xy, xz, yz with trace one, in closed form.
private func largestEigenvalue(_ m: [Double]) -> Double {
  let off = m[3] * m[3] + m[4] * m[4] + m[5] * m[5]
  let (a, b, c) = (m[0] - 1 / 3, m[1] - 1 / 3, m[2] - 1 / 3)
  let scale = ((a * a + b * b + c * c + 2 * off) / 6).squareRoot()
  guard scale > 0 else { return 1 / 3 }
  let determinant =
    a * b * c + 2 * m[3] * m[4] * m[5] - a * m[5] * m[5] - b * m[4] * m[4] - c * m[3] * m[3]
  let half = Swift.min(Swift.max(determinant / (2 * scale * scale * scale), -1), 1)
  return 1 / 3 + 2 * scale * Double.cos(Double.acos(half) / 3)
}
