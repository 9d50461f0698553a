extension SpacetimeVector {
  /// The vector with all components multiplied by a factor, in the same coordinates.
  ///
  /// For calibrations of the energy scale: what is stored as a direction does not change. A negative
  /// factor turns the direction around and leaves the signs of mass and energy.
  @inlinable
  public func scaled(by factor: Scalar) -> SpacetimeVector {
    let size = factor.magnitude
    let turned = factor < 0 ? reversed : self
    let (first, second) = Azimuthal.scaled(turned.first, turned.second, by: size)
    return SpacetimeVector(
      first, second, Longitudinal.scaled(turned.third, by: size), fourth * size)
  }

  /// The vector with its direction in space turned around, in the same coordinates.
  @inlinable
  public var reversed: SpacetimeVector {
    let (first, second) = Azimuthal.reversed(first, second)
    return SpacetimeVector(first, second, Longitudinal.reversed(third), fourth)
  }
}

extension SpacetimeVector
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// The vector of which all components are zero.
  @inlinable
  public static var zero: LorentzVector<Scalar> { LorentzVector(px: 0, py: 0, pz: 0, energy: 0) }

  /// Adds another vector to this one.
  @inlinable
  public static func += (left: inout LorentzVector<Scalar>, right: some FourMomentum<Scalar>) {
    left = left + right
  }
}
