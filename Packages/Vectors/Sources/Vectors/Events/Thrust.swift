/// The thrust of an event and its axis.
public struct Thrust<Scalar: VectorScalar>: Hashable, Sendable {
  /// The thrust, between ½ for an isotropic event and 1 for two back-to-back momenta.
  public var value: Scalar
  /// The axis, of length one; its sign has no meaning, and is such that z is not negative.
  public var axis: Vector3<Scalar>
}

extension EventShapes {
  /// The thrust max over **n** of Σ|**p**·**n**|/Σ|**p**|.
  ///
  /// Exact: the axis is the direction of a sum Σ±**p** whose signs are those of a plane through two
  /// of the momenta.
  ///
  /// - Complexity: O(*n*³) for *n* momenta.
  ///
  /// Source: E. Farhi, Phys. Rev. Lett. 39 (1977) 1587.
  public static func thrust<Momentum: Spatial>(
    _ momenta: some Sequence<Momentum>
  ) -> Thrust<Momentum.Scalar>? {
    guard let list = components(momenta) else { return nil }
    let total = list.reduce(0) { $0 + $1.magnitude }
    var best = Vector3<Momentum.Scalar>(x: 0, y: 0, z: 0)
    func consider(_ candidate: Vector3<Momentum.Scalar>) {
      if candidate.pSquared > best.pSquared { best = candidate }
    }
    for first in list.indices {
      consider(signedSum(list, along: list[first]))
      for second in first + 1..<list.count {
        let normal = list[first].cross(list[second])
        let rest = signedSum(list, along: normal, without: first, second)
        for (sum, difference) in [
          (rest, list[first] + list[second]), (rest, list[first] - list[second]),
        ] {
          consider(sum + difference)
          consider(sum - difference)
        }
      }
    }
    let axis = best.unit
    return Thrust(value: best.magnitude / total, axis: axis.z < 0 ? -axis : axis)
  }

  /// The sum of momenta, each with the sign that its component along an axis has.
  private static func signedSum<Scalar: VectorScalar>(
    _ list: [Vector3<Scalar>], along axis: Vector3<Scalar>, without first: Int = -1,
    _ second: Int = -1
  ) -> Vector3<Scalar> {
    var sum = Vector3<Scalar>(x: 0, y: 0, z: 0)
    for place in list.indices where place != first && place != second {
      sum = list[place].dot(axis) < 0 ? sum - list[place] : sum + list[place]
    }
    return sum
  }
}
