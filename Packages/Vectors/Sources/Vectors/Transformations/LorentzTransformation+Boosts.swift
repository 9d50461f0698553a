extension LorentzTransformation {
  /// The boost by the velocity of a momentum; see ``FourMomentum/boosted(by:)-(FourMomentum<Scalar>)``.
  @inlinable
  public static func boost(by momentum: some FourMomentum<Scalar>) -> LorentzTransformation {
    let mass = momentum.mass.wide
    let u = momentum.wideCartesian * (1 / (mass < 0 ? .nan : mass))
    return boost(fourVelocity: u)
  }

  /// The boost into the rest frame of a momentum.
  @inlinable
  public static func boost(
    toRestFrameOf momentum: some FourMomentum<Scalar>
  ) -> LorentzTransformation {
    let mass = momentum.mass.wide
    let u = momentum.wideCartesian * (1 / (mass < 0 ? .nan : mass))
    return boost(fourVelocity: u.reversed)
  }

  /// The boost by a velocity in units of that of light; NaN from one on.
  @inlinable
  public static func boost<A, L>(
    by velocity: SpatialVector<Scalar, A, L>
  ) -> LorentzTransformation {
    let (x, y, z) = (velocity.x.wide, velocity.y.wide, velocity.z.wide)
    let gamma = Formulas.gamma(velocitySquared: x * x + y * y + z * z)
    return boost(
      fourVelocity: LorentzVector(px: gamma * x, py: gamma * y, pz: gamma * z, energy: gamma))
  }

  /// The matrix δ + **u**(**u** + …)/(1 + γ) of a four-velocity (**u**, γ).
  @inlinable
  static func boost(fourVelocity u: LorentzVector<Scalar.Wide>) -> LorentzTransformation {
    let (x, y, z, gamma) = (u.px, u.py, u.pz, u.energy)
    let factor = 1 / (1 + gamma)
    func row(_ component: Scalar.Wide, _ axis: Vector3<Scalar.Wide>) -> LorentzVector<Scalar> {
      let scaled = component * factor
      return LorentzVector(
        px: Scalar(axis.x + scaled * x), py: Scalar(axis.y + scaled * y),
        pz: Scalar(axis.z + scaled * z), energy: Scalar(component))
    }
    return LorentzTransformation(
      x: row(x, Axis.x.unit()), y: row(y, Axis.y.unit()), z: row(z, Axis.z.unit()),
      t: LorentzVector(px: Scalar(x), py: Scalar(y), pz: Scalar(z), energy: Scalar(gamma)))
  }
}
