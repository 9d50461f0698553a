/// Replaces components of momenta by those of the momenta boosted by others at the same place.
///
/// `masses` are those of the boosters; where one is negative the result is NaN.
@inlinable
func boostInPlace<Scalar: VectorScalar>(
  _ px: inout [Scalar], _ py: inout [Scalar], _ pz: inout [Scalar], _ energy: inout [Scalar],
  by boosters: CartesianBlock<Scalar>, _ masses: [Scalar], _ direction: Scalar
) {
  let count = masses.count
  precondition(
    px.count == count && py.count == count && pz.count == count && energy.count == count
      && boosters.px.count == count && boosters.py.count == count && boosters.pz.count == count
      && boosters.energy.count == count, "The buffers must have as many entries.")
  let (bx, by, bz) = (boosters.px.span, boosters.py.span, boosters.pz.span)
  let (bt, masses) = (boosters.energy.span, masses.span)
  var x = px.mutableSpan
  var y = py.mutableSpan
  var z = pz.mutableSpan
  var t = energy.mutableSpan
  for slot in 0..<count {
    let mass = masses[slot]
    let moved = Formulas.boost(
      px: x[slot], py: y[slot], pz: z[slot], energy: t[slot],
      by: direction * bx[slot], direction * by[slot], direction * bz[slot], energy: bt[slot],
      mass: mass < 0 ? .nan : mass)
    x[slot] = moved.px
    y[slot] = moved.py
    z[slot] = moved.pz
    t[slot] = moved.energy
  }
}
