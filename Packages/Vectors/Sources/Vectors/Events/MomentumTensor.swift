import RealModule

/// The eigenvalues of a momentum tensor of an event, from the largest to the smallest; their sum is 1.
public struct MomentumTensor<Scalar: VectorScalar>: Hashable, Sendable {
  /// The largest eigenvalue.
  public var first: Scalar
  /// The eigenvalue between.
  public var second: Scalar
  /// The smallest eigenvalue, not below zero.
  public var third: Scalar

  /// The sphericity 3/2 (λ₂ + λ₃): 0 for two back-to-back momenta, 1 for an isotropic event.
  public var sphericity: Scalar { 1.5 * (second + third) }

  /// The aplanarity 3/2 λ₃: 0 for an event in a plane, ½ for an isotropic one.
  public var aplanarity: Scalar { 1.5 * third }

  /// The planarity λ₂ − λ₃.
  public var planarity: Scalar { second - third }

  /// The parameter 3(λ₁λ₂ + λ₂λ₃ + λ₃λ₁), large for three jets and more; infrared safe for *r* = 1.
  public var c: Scalar { 3 * (first * second + second * third + third * first) }

  /// The parameter 27 λ₁λ₂λ₃, large for events out of a plane.
  public var d: Scalar { 27 * first * second * third }
}

extension EventShapes {
  /// The eigenvalues of Σ|**p**|^(*r*−2) *p*ᵃ*p*ᵇ/Σ|**p**|^*r*.
  ///
  /// - Parameter r: 2 for the sphericity tensor, 1 for the linearised one, which is infrared safe.
  ///
  /// Source: J. D. Bjorken and S. J. Brodsky, Phys. Rev. D 1 (1970) 1416; G. Parisi, Phys. Lett. B 74
  /// (1978) 65.
  public static func momentumTensor<Momentum: Spatial>(
    _ momenta: some Sequence<Momentum>, r: Momentum.Scalar = 2
  ) -> MomentumTensor<Momentum.Scalar>? {
    guard let list = components(momenta) else { return nil }
    let scale = list.reduce(0) { Swift.max($0, $1.magnitude) }
    var tensor = SymmetricTensor<Momentum.Scalar>()
    var norm: Momentum.Scalar = 0
    for momentum in list where momentum.p > 0 {
      let vector = momentum / scale
      let size = vector.magnitude
      tensor.add(vector, weight: r == 2 ? 1 : Momentum.Scalar.pow(size, r - 2))
      norm += Momentum.Scalar.pow(size, r)
    }
    let values = tensor.eigenvalues.map { Swift.max($0 / norm, 0) }
    return MomentumTensor(first: values[0], second: values[1], third: values[2])
  }
}

/// A symmetric 3 × 3 matrix.
struct SymmetricTensor<Scalar: VectorScalar> {
  var (xx, yy, zz): (Scalar, Scalar, Scalar) = (0, 0, 0)
  var (xy, yz, zx): (Scalar, Scalar, Scalar) = (0, 0, 0)

  mutating func add(_ vector: Vector3<Scalar>, weight: Scalar) {
    xx += weight * vector.x * vector.x
    yy += weight * vector.y * vector.y
    zz += weight * vector.z * vector.z
    xy += weight * vector.x * vector.y
    yz += weight * vector.y * vector.z
    zx += weight * vector.z * vector.x
  }

  /// The eigenvalues from the largest to the smallest.
  ///
  /// By the rotations of C. G. J. Jacobi.
  var eigenvalues: [Scalar] {
    var m = [[xx, xy, zx], [xy, yy, yz], [zx, yz, zz]]
    for _ in 0..<30 {
      let off = m[0][1].magnitude + m[0][2].magnitude + m[1][2].magnitude
      guard off > 0 else { break }
      for (p, q) in [(0, 1), (0, 2), (1, 2)] where m[p][q] != 0 {
        let theta = (m[q][q] - m[p][p]) / (2 * m[p][q])
        let root = theta.magnitude + (theta * theta + 1).squareRoot()
        let tangent: Scalar = (theta < 0 ? -1 : 1) / root
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        let k = 3 - p - q
        let (mpq, mkp, mkq) = (m[p][q], m[k][p], m[k][q])
        m[p][p] -= tangent * mpq
        m[q][q] += tangent * mpq
        (m[p][q], m[q][p]) = (0, 0)
        m[k][p] = cosine * mkp - sine * mkq
        m[k][q] = sine * mkp + cosine * mkq
        (m[p][k], m[q][k]) = (m[k][p], m[k][q])
      }
    }
    return [m[0][0], m[1][1], m[2][2]].sorted(by: >)
  }
}
