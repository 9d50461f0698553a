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

  /// Appends the momenta of a block, each boosted by the one of another block.
  @inlinable
  mutating func appendBoosted(
    _ own: CartesianBlock<Scalar.Wide>, by boosters: CartesianBlock<Scalar.Wide>,
    _ masses: Span<Scalar>, _ direction: Scalar.Wide
  ) {
    let (x, y, z, t) = (own.px.span, own.py.span, own.pz.span, own.energy.span)
    let (bx, by, bz) = (boosters.px.span, boosters.py.span, boosters.pz.span)
    let bt = boosters.energy.span
    for slot in 0..<masses.count {
      let mass = masses[slot].wide
      let moved = Formulas.boost(
        px: x[slot], py: y[slot], pz: z[slot], energy: t[slot],
        by: direction * bx[slot], direction * by[slot], direction * bz[slot], energy: bt[slot],
        mass: mass < 0 ? .nan : mass)
      px.append(Scalar(moved.px))
      py.append(Scalar(moved.py))
      pz.append(Scalar(moved.pz))
      energy.append(Scalar(moved.energy))
    }
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
