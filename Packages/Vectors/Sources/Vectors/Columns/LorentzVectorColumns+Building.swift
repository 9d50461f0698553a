import HEPCore

extension SpacetimeColumns
where Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT {
  /// Creates `count` momenta, whose components a function appends to one output each.
  @inlinable @inline(__always)
  init(
    count: Int,
    appending append: (
      _ px: inout OutputSpan<Scalar>, _ py: inout OutputSpan<Scalar>,
      _ pz: inout OutputSpan<Scalar>, _ energy: inout OutputSpan<Scalar>
    ) -> Void
  ) {
    var (py, pz, energy): ([Scalar], [Scalar], [Scalar]) = ([], [], [])
    let px = [Scalar](freshCapacity: count) { (pxs: inout OutputSpan<Scalar>) in
      py = [Scalar](freshCapacity: count) { (pys: inout OutputSpan<Scalar>) in
        pz = [Scalar](freshCapacity: count) { (pzs: inout OutputSpan<Scalar>) in
          energy = [Scalar](freshCapacity: count) { (energies: inout OutputSpan<Scalar>) in
            append(&pxs, &pys, &pzs, &energies)
          }
        }
      }
    }
    self.init(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }

  /// Creates `count` momenta, the one at each index by a function; one pass.
  @inlinable @inline(__always)
  init(count: Int, _ momentum: (Int) -> LorentzVector<Scalar>) {
    self.init(count: count) { px, py, pz, energy in
      for index in 0..<count {
        let value = momentum(index)
        px.append(value.px)
        py.append(value.py)
        pz.append(value.pz)
        energy.append(value.energy)
      }
    }
  }
}
