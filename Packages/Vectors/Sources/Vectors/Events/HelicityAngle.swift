extension FourMomentum {
  /// The cosine of the helicity angle of this decay product of a parent.
  ///
  /// In the rest frame of the parent, the angle between this momentum and the direction opposite to
  /// the grandparent: the direction in which the parent flies in the grandparent's rest frame. NaN
  /// when the parent rests there.
  @inlinable
  public func cosHelicityAngle(
    parent: some FourMomentum<Scalar>, grandparent: some FourMomentum<Scalar>
  ) -> Scalar {
    let own =
      wideCartesian
      .boosted(toRestFrameOf: parent.wideCartesian)
    let source = grandparent.wideCartesian.boosted(toRestFrameOf: parent.wideCartesian)
    return Scalar(-own.cosAngle(to: source))
  }

  /// The cosine of the helicity angle of this decay product of a parent that was made at rest in the
  /// laboratory's frame, or whose flight in the laboratory counts.
  @inlinable
  public func cosHelicityAngle(parent: some FourMomentum<Scalar>) -> Scalar {
    let own = wideCartesian.boosted(toRestFrameOf: parent.wideCartesian)
    return Scalar(own.cosAngle(to: parent.wideCartesian))
  }

  /// What recoils against this momentum in a collision of known total momentum, `total − self`.
  ///
  /// Its mass is the recoil mass of lepton colliders.
  @inlinable
  public func recoil(in total: some FourMomentum<Scalar>) -> LorentzVector<Scalar> {
    total - self
  }
}

extension Planar {
  /// The hadronic recoil against this boson, −(missing + boson): what else was seen, in the plane.
  ///
  /// Its ``Planar/components(along:)`` with this boson are the recoil of missing-momentum studies.
  @inlinable
  public func hadronicRecoil(missing: some Planar<Scalar>) -> Vector2<Scalar> {
    -(transverse + missing.transverse)
  }
}
