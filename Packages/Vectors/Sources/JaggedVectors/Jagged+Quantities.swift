import Columnar
import Vectors

extension Jagged where Item: JaggedMomentum, Item.Scalar: ColumnPrimitive {
  /// The components along x.
  @inlinable
  public var px: Jagged<Item.Scalar> { withEntries(content.px) }

  /// The components along y.
  @inlinable
  public var py: Jagged<Item.Scalar> { withEntries(content.py) }

  /// The components along the beam.
  @inlinable
  public var pz: Jagged<Item.Scalar> { withEntries(content.pz) }

  /// The energies.
  @inlinable
  public var energy: Jagged<Item.Scalar> { withEntries(content.energy) }

  /// The transverse momenta.
  @inlinable
  public var pt: Jagged<Item.Scalar> { withEntries(content.pt) }

  /// The pseudorapidities.
  @inlinable
  public var eta: Jagged<Item.Scalar> { withEntries(content.eta) }

  /// The azimuthal angles.
  @inlinable
  public var phi: Jagged<Item.Scalar> { withEntries(content.phi) }

  /// The masses; negative for space-like momenta.
  @inlinable
  public var mass: Jagged<Item.Scalar> { withEntries(content.mass) }

  /// The squared masses.
  @inlinable
  public var massSquared: Jagged<Item.Scalar> { withEntries(content.massSquared) }

  /// The magnitudes of the momenta.
  @inlinable
  public var p: Jagged<Item.Scalar> { withEntries(content.p) }

  /// The rapidities.
  @inlinable
  public var rapidity: Jagged<Item.Scalar> { withEntries(content.rapidity) }

  /// The transverse masses.
  @inlinable
  public var transverseMass: Jagged<Item.Scalar> { withEntries(content.transverseMass) }

  /// The transverse energies.
  @inlinable
  public var transverseEnergy: Jagged<Item.Scalar> { withEntries(content.transverseEnergy) }

  /// The speeds in units of that of light.
  @inlinable
  public var beta: Jagged<Item.Scalar> { withEntries(content.beta) }

  /// The Lorentz factors.
  @inlinable
  public var gamma: Jagged<Item.Scalar> { withEntries(content.gamma) }

  @inlinable
  func withEntries(_ entries: [Item.Scalar]) -> Jagged<Item.Scalar> {
    Jagged<Item.Scalar>(uncheckedOffsets: offsets, content: entries)
  }
}
