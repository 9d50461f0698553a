import HEPCore

extension FourMomentumColumns {
  /// The Cartesian components.
  @inlinable
  public var cartesian: LorentzVectorColumns<Scalar> { converted() }

  /// The Cartesian components, computed in ``VectorScalar/Wide``.
  @inlinable
  public var wideCartesian: LorentzVectorColumns<Scalar.Wide> { converted() }

  @inlinable
  func converted<Target: VectorScalar>() -> LorentzVectorColumns<Target> {
    var (px, py, pz, energy): ([Target], [Target], [Target], [Target]) = ([], [], [], [])
    px.reserveFreshCapacity(count)
    py.reserveFreshCapacity(count)
    pz.reserveFreshCapacity(count)
    energy.reserveFreshCapacity(count)
    var block = CartesianBlock<Target>()
    forEachBlock(of: count) { range in
      load(range, into: &block)
      px.append(contentsOf: block.px)
      py.append(contentsOf: block.py)
      pz.append(contentsOf: block.pz)
      energy.append(contentsOf: block.energy)
    }
    return LorentzVectorColumns(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }
}
