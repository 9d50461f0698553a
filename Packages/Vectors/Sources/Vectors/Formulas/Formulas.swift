/// The formulas of kinematics: one pure function per quantity and coordinate system.
///
/// The argument labels name the coordinates: `Formulas.eta(pt:pz:)` is the pseudorapidity from
/// cylindrical coordinates. Values and columns are made of these functions; use them directly for
/// momenta that are stored in some other way. None of them branches, allocates or traps, so that a
/// loop over them becomes vector instructions where the processor has them.
public enum Formulas {}

extension Formulas {
  /// The square root with the sign of its argument: √*x* for *x* ≥ 0, −√(−*x*) for *x* < 0.
  @inlinable
  public static func signedRoot<Scalar: VectorScalar>(_ square: Scalar) -> Scalar {
    let root = square.magnitude.squareRoot()
    return square < 0 ? -root : root
  }

  /// The square with the sign of its argument, *x*|*x*|.
  @inlinable
  public static func signedSquare<Scalar: VectorScalar>(_ value: Scalar) -> Scalar {
    value * value.magnitude
  }

  /// The square root, of negative arguments zero; NaN stays NaN.
  @inlinable
  static func clippedRoot<Scalar: VectorScalar>(_ square: Scalar) -> Scalar {
    (square < 0 ? 0 : square).squareRoot()
  }
}
