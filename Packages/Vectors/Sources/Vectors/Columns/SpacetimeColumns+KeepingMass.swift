extension SpacetimeColumns {
  /// Momenta with the spatial components of others and the masses of these.
  @inlinable
  public func keepingMass(at moved: LorentzVectorColumns<Scalar>) -> SpacetimeColumns {
    let (first, second) = Azimuthal.coordinates(of: moved)
    return SpacetimeColumns(
      unchecked: first, second, Longitudinal.coordinate(of: moved),
      Temporal.coordinate(fourth, movedTo: moved.energy))
  }
}
