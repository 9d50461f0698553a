// The steps of `Formulas.boost` over a block. Each takes so few columns that the compiler can tell by a
// few comparisons that the output overlaps none of them, and then works on several entries at a time.

/// Writes the energies that momenta have after a boost; NaN where the mass of the booster is not real.
@inlinable
func fillBoostedEnergies<Scalar: VectorScalar>(
  _ boosted: inout [Scalar], _ momenta: CartesianBlock<Scalar>,
  by boosters: CartesianBlock<Scalar>, _ masses: [Scalar], _ direction: Scalar
) {
  let count = masses.count
  resize(&boosted, to: count)
  precondition(
    momenta.px.count == count && momenta.py.count == count && momenta.pz.count == count
      && boosters.px.count == count && boosters.py.count == count && boosters.pz.count == count
      && momenta.energy.count == count && boosters.energy.count == count
      && boosted.count == count, "The buffers must have as many entries.")
  let (x, y, z) = (momenta.px.span, momenta.py.span, momenta.pz.span)
  let (bx, by, bz) = (boosters.px.span, boosters.py.span, boosters.pz.span)
  var boosted = boosted.mutableSpan
  for slot in 0..<count {
    let product = bx[slot] * x[slot] + by[slot] * y[slot] + bz[slot] * z[slot]
    boosted[slot] = direction * product
  }
  let (t, bt, masses) = (momenta.energy.span, boosters.energy.span, masses.span)
  for slot in 0..<count {
    let mass = masses[slot] < 0 ? Scalar.nan : masses[slot]
    boosted[slot] = (bt[slot] * t[slot] + boosted[slot]) / mass
  }
}

/// Replaces energies by the factors with which the momenta of the boosters add to those of the boosted.
@inlinable
func fillBoostFactors<Scalar: VectorScalar>(
  _ energies: inout [Scalar], _ boosted: [Scalar], _ boosters: [Scalar], _ masses: [Scalar],
  _ direction: Scalar
) {
  let count = masses.count
  precondition(
    energies.count == count && boosted.count == count && boosters.count == count,
    "The buffers must have as many entries.")
  let (boosted, boosters, masses) = (boosted.span, boosters.span, masses.span)
  var energies = energies.mutableSpan
  for slot in 0..<count {
    energies[slot] =
      direction * (energies[slot] + boosted[slot]) / (boosters[slot] + masses[slot])
  }
}

/// Appends the sums of numbers and products, each rounded once.
@inlinable
func appendSums<Scalar: VectorScalar>(
  _ numbers: [Scalar.Wide], _ others: [Scalar.Wide], times factors: [Scalar.Wide],
  to output: inout OutputSpan<Scalar>
) {
  let count = numbers.count
  precondition(
    others.count == count && factors.count == count, "The buffers must have as many entries.")
  let (numbers, others, factors) = (numbers.span, others.span, factors.span)
  append(count, to: &output) { Scalar(numbers[$0] + others[$0] * factors[$0]) }
}

/// Appends numbers, each rounded.
@inlinable
func appendRounded<Scalar: VectorScalar>(
  _ numbers: [Scalar.Wide], to output: inout OutputSpan<Scalar>
) {
  let numbers = numbers.span
  append(numbers.count, to: &output) { Scalar(numbers[$0]) }
}
