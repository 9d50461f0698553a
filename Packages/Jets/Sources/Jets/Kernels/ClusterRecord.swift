/// The momenta and the history of one clustering, as it grows.
///
/// Jet *i* below `count` is particle *i*; merged jets follow in the order they are made. Each of the
/// `count` steps joins two jets, or a jet and the beam (`second` is −1).
struct ClusterRecord {
  let count: Int
  var jets: Int
  var steps = 0
  let px, py, pz, energy, rapidity, phi, kt2: UnsafeMutablePointer<Double>
  let first, second: UnsafeMutablePointer<Int32>
  let distance: UnsafeMutablePointer<Double>
  let recombiner: Recombiner
  let hasAngles: Bool

  /// Notes that a jet and the beam are joined.
  @inline(__always)
  mutating func finish(_ jet: Int32, at distance: Double) {
    first[steps] = jet
    second[steps] = -1
    self.distance[steps] = distance
    steps += 1
  }

  /// Joins two jets, and gives the number of the new one.
  @inline(__always)
  mutating func merge(_ one: Int32, _ other: Int32, at distance: Double) -> Int32 {
    let (a, b) = one < other ? (Int(one), Int(other)) : (Int(other), Int(one))
    let jet = jets
    jets += 1
    first[steps] = Int32(truncatingIfNeeded: a)
    second[steps] = Int32(truncatingIfNeeded: b)
    self.distance[steps] = distance
    steps += 1
    if recombiner.isSum {
      px[jet] = px[a] + px[b]
      py[jet] = py[a] + py[b]
      pz[jet] = pz[a] + pz[b]
      energy[jet] = energy[a] + energy[b]
      if hasAngles { locate(jet) }
    } else {
      recombiner.combine(a, b, into: jet, self)
    }
    return Int32(truncatingIfNeeded: jet)
  }

  /// Computes the transverse momentum and angles of a jet.
  @inline(__always)
  func locate(_ jet: Int) {
    let square = px[jet] * px[jet] + py[jet] * py[jet]
    kt2[jet] = square
    rapidity[jet] = Angles.rapidity(kt2: square, pz: pz[jet], energy: energy[jet])
    phi[jet] = Angles.phi(px: px[jet], py: py[jet])
  }
}
