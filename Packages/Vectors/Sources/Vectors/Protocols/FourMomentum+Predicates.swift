extension FourMomentum {
  /// Whether *E*² − *p*² is above a tolerance.
  @inlinable
  public func isTimelike(tolerance: Scalar = 0) -> Bool { massSquared > tolerance.magnitude }

  /// Whether *E*² − *p*² is below minus a tolerance.
  @inlinable
  public func isSpacelike(tolerance: Scalar = 0) -> Bool { massSquared < -tolerance.magnitude }

  /// Whether *E*² − *p*² is no larger than a tolerance, with either sign.
  @inlinable
  public func isLightlike(tolerance: Scalar = 1e-5) -> Bool {
    massSquared.magnitude <= tolerance.magnitude
  }

  /// Whether all four Cartesian components agree.
  ///
  /// - Parameters:
  ///   - relative: the difference that is allowed, relative to the component of `other`.
  ///   - absolute: the difference that is allowed beside it.
  @inlinable
  public func isClose(
    to other: some FourMomentum<Scalar>, relative: Scalar = 1e-5, absolute: Scalar = 1e-8
  ) -> Bool {
    momentum.isClose(to: other.momentum, relative: relative, absolute: absolute)
      && areClose(energy, other.energy, relative, absolute)
  }
}

/// Whether two numbers agree; NaN agrees with nothing, an infinity with itself.
@inlinable
func areClose<Scalar: VectorScalar>(
  _ value: Scalar, _ other: Scalar, _ relative: Scalar, _ absolute: Scalar
) -> Bool {
  value == other || (value - other).magnitude <= absolute + relative * other.magnitude
}
