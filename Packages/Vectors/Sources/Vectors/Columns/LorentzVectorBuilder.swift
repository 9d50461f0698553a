/// Collects momenta with Cartesian components, block by block.
@usableFromInline
struct LorentzVectorBuilder<Scalar: VectorScalar> {
  @usableFromInline var px: [Scalar] = []
  @usableFromInline var py: [Scalar] = []
  @usableFromInline var pz: [Scalar] = []
  @usableFromInline var energy: [Scalar] = []

  @inlinable
  init(capacity: Int) {
    px.reserveCapacity(capacity)
    py.reserveCapacity(capacity)
    pz.reserveCapacity(capacity)
    energy.reserveCapacity(capacity)
  }

  @inlinable
  var columns: LorentzVectorColumns<Scalar> {
    LorentzVectorColumns(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }

  /// Appends the momenta of a block, rounding each component.
  @inlinable
  mutating func append(_ block: CartesianBlock<Scalar.Wide>) {
    px.append(contentsOf: block.px.lazy.map { Scalar($0) })
    py.append(contentsOf: block.py.lazy.map { Scalar($0) })
    pz.append(contentsOf: block.pz.lazy.map { Scalar($0) })
    energy.append(contentsOf: block.energy.lazy.map { Scalar($0) })
  }
}

extension SpacetimeColumns
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates `count` momenta, the one at each index by a function; one pass.
  @inlinable @inline(__always)
  init(count: Int, _ momentum: (Int) -> LorentzVector<Scalar>) {
    var (py, pz, energy): ([Scalar], [Scalar], [Scalar]) = ([], [], [])
    let px = [Scalar](capacity: count) { (pxs: inout OutputSpan<Scalar>) in
      py = [Scalar](capacity: count) { (pys: inout OutputSpan<Scalar>) in
        pz = [Scalar](capacity: count) { (pzs: inout OutputSpan<Scalar>) in
          energy = [Scalar](capacity: count) { (energies: inout OutputSpan<Scalar>) in
            for index in 0..<count {
              let value = momentum(index)
              pxs.append(value.px)
              pys.append(value.py)
              pzs.append(value.pz)
              energies.append(value.energy)
            }
          }
        }
      }
    }
    self.init(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }
}
