extension FourMomentumColumns {
  /// The transverse masses; negative where the square is.
  @inlinable
  public var transverseMass: [Scalar] { transverseMassSquared.map { Formulas.signedRoot($0) } }

  /// The rapidities, with the rules of ``FourMomentum/rapidity``.
  @inlinable
  public var rapidity: [Scalar] {
    var rapidities = elementwise(pz, transverseMassSquared) {
      Formulas.sinhRapidity(pz: $0, transverseMassSquared: $1)
    }
    replaceByInverseHyperbolicSines(&rapidities)
    return rapidities
  }

  /// The transverse energies.
  @inlinable
  public var transverseEnergy: [Scalar] {
    elementwise(pt, pz, energy) { Formulas.transverseEnergy(pt: $0, pz: $1, energy: $2) }
  }

  /// The speeds in units of that of light.
  @inlinable
  public var beta: [Scalar] { elementwise(p, energy) { $0 / $1 } }

  /// The Lorentz factors.
  @inlinable
  public var gamma: [Scalar] { elementwise(energy, mass) { $0 / $1 } }
}
