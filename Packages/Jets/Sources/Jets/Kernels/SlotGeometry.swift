import CJets

/// Where the jets of a plain clustering stand, and how far from each other.
protocol SlotGeometry {
  /// Notes the place of a jet of the record in a slot.
  func place(_ jet: Int, _ record: ClusterRecord, in slot: Int)
  /// Copies the place of one slot to another.
  func move(_ slot: Int, to other: Int)
  /// Puts a slot without a jet infinitely far from all.
  func clear(_ slot: Int)
  /// The squared distances of a slot from the first `n`, a multiple of four.
  func distances(_ slot: Int, _ n: Int, into distances: UnsafeMutablePointer<Double>)
  /// The square whose power is the weight of a jet.
  func square(_ jet: Int, _ record: ClusterRecord) -> Double
}

/// Rapidity and azimuth.
struct CylinderSlots: SlotGeometry {
  let y, phi: UnsafeMutablePointer<Double>

  @inline(__always)
  func place(_ jet: Int, _ record: ClusterRecord, in slot: Int) {
    y[slot] = record.rapidity[jet]
    phi[slot] = record.phi[jet]
  }

  @inline(__always)
  func move(_ slot: Int, to other: Int) {
    y[other] = y[slot]
    phi[other] = phi[slot]
  }

  @inline(__always)
  func clear(_ slot: Int) { (y[slot], phi[slot]) = (.infinity, 0) }

  @inline(__always)
  func distances(_ slot: Int, _ n: Int, into distances: UnsafeMutablePointer<Double>) {
    cjets_cylinder_distances(y, phi, slot, n, distances)
  }

  @inline(__always)
  func square(_ jet: Int, _ record: ClusterRecord) -> Double { record.kt2[jet] }
}

/// Unit vectors; the square of their difference is 2(1 − cos θ), without cancellation.
///
/// A momentum of zero points along +z.
struct SphereSlots: SlotGeometry {
  let x, y, z: UnsafeMutablePointer<Double>

  @inline(__always)
  func place(_ jet: Int, _ record: ClusterRecord, in slot: Int) {
    let (px, py, pz) = (record.px[jet], record.py[jet], record.pz[jet])
    let p = (px * px + py * py + pz * pz).squareRoot()
    let scale = p > 0 ? 1 / p : 0
    x[slot] = px * scale
    y[slot] = py * scale
    z[slot] = p > 0 ? pz * scale : 1
  }

  @inline(__always)
  func move(_ slot: Int, to other: Int) {
    x[other] = x[slot]
    y[other] = y[slot]
    z[other] = z[slot]
  }

  @inline(__always)
  func clear(_ slot: Int) { (x[slot], y[slot], z[slot]) = (.infinity, 0, 0) }

  @inline(__always)
  func distances(_ slot: Int, _ n: Int, into distances: UnsafeMutablePointer<Double>) {
    cjets_sphere_distances(x, y, z, slot, n, distances)
  }

  @inline(__always)
  func square(_ jet: Int, _ record: ClusterRecord) -> Double {
    record.energy[jet] * record.energy[jet]
  }
}
