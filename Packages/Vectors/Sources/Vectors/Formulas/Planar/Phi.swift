import RealModule

extension Formulas {
  /// The azimuthal angle from Cartesian components, in [−π, π]; zero for the zero vector.
  @inlinable
  public static func phi<Scalar: VectorScalar>(px: Scalar, py: Scalar) -> Scalar {
    Scalar.atan2(y: py, x: px)
  }

  /// The difference of two azimuthal angles, `first - second`, brought into (−π, π].
  ///
  /// The angles themselves may lie in any range, such as [0, 2π).
  @inlinable
  public static func deltaPhi<Scalar: VectorScalar>(_ first: Scalar, _ second: Scalar) -> Scalar {
    let turn = 2 * Scalar.pi
    let difference = first - second
    let turns = (difference * (1 / turn) + Scalar.roundingShift) - Scalar.roundingShift
    let near = difference - turns * turn
    let low = near > Scalar.pi ? near - turn : near
    return low <= -Scalar.pi ? low + turn : low
  }
}
