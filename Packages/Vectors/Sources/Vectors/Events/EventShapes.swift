/// Event shapes: what the momenta of an event say about its form as a whole.
///
/// All take momenta in any coordinates, in any order, and none of them allocates but for a copy of the
/// components. An event without momenta, or of zero momenta, has no shape: the answer is nil. A
/// momentum that is not finite makes the answer nil too.
public enum EventShapes {}

extension EventShapes {
  /// The components as a list, or nil when nothing has a shape.
  static func components<Momentum: Spatial>(
    _ momenta: some Sequence<Momentum>
  ) -> [Vector3<Momentum.Scalar>]? {
    var sum: Momentum.Scalar = 0
    let list = momenta.map { momentum in
      let vector = momentum.momentum
      sum += vector.magnitude
      return vector
    }
    return sum > 0 && sum.isFinite ? list : nil
  }
}
