import CVectors
import HEPCore

extension SpacetimeColumns
where
  Scalar == Double, Azimuthal == AzimuthalXY, Longitudinal == LongitudinalZ, Temporal == TemporalT
{
  /// The momenta, each boosted by the velocity of that at the same place of as many others, or for a
  /// direction of -1 against it.
  ///
  /// They are in Cartesian components and double precision already: one pass, and nothing to convert.
  @usableFromInline
  func boosted(
    by other: LorentzVectorColumns<Double>, along direction: Double
  ) -> LorentzVectorColumns<Double> {
    precondition(other.count == count, "There must be as many boosters.")
    return LorentzVectorColumns(count: count) { px, py, pz, energy in
      px.withUnsafeMutableBufferPointer { px, pxCount in
        py.withUnsafeMutableBufferPointer { py, pyCount in
          pz.withUnsafeMutableBufferPointer { pz, pzCount in
            energy.withUnsafeMutableBufferPointer { energy, energyCount in
              withPointers { momenta in
                other.withPointers { boosters in
                  cvec_boost(
                    count, momenta, boosters, direction, px.baseAddress, py.baseAddress,
                    pz.baseAddress, energy.baseAddress)
                }
              }
              (pxCount, pyCount, pzCount, energyCount) = (count, count, count, count)
            }
          }
        }
      }
    }
  }

  private func withPointers(_ body: (cvec_momenta) -> Void) {
    px.withUnsafeBufferPointer { px in
      py.withUnsafeBufferPointer { py in
        pz.withUnsafeBufferPointer { pz in
          energy.withUnsafeBufferPointer { energy in
            body(
              cvec_momenta(
                px: px.baseAddress, py: py.baseAddress, pz: pz.baseAddress,
                energy: energy.baseAddress))
          }
        }
      }
    }
  }
}
