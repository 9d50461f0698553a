// Steps of a conversion to Cartesian components, each one pass over a block.

/// Multiplies numbers by others at the same place.
@inlinable
func multiply<Scalar: VectorScalar>(_ numbers: inout [Scalar], by factors: [Scalar]) {
  precondition(numbers.count == factors.count, "The buffers must have as many entries.")
  let factors = factors.span
  var numbers = numbers.mutableSpan
  for slot in 0..<factors.count { numbers[slot] *= factors[slot] }
}

/// Adds numbers to others at the same place.
@inlinable
func addNumbers<Scalar: VectorScalar>(_ terms: [Scalar], to numbers: inout [Scalar]) {
  precondition(numbers.count == terms.count, "The buffers must have as many entries.")
  let terms = terms.span
  var numbers = numbers.mutableSpan
  for slot in 0..<terms.count { numbers[slot] += terms[slot] }
}

/// Divides numbers by others at the same place.
@inlinable
func divide<Scalar: VectorScalar>(_ numbers: inout [Scalar], by divisors: [Scalar]) {
  precondition(numbers.count == divisors.count, "The buffers must have as many entries.")
  let divisors = divisors.span
  var numbers = numbers.mutableSpan
  for slot in 0..<divisors.count { numbers[slot] /= divisors[slot] }
}

/// Writes √(x² + y²).
@inlinable
func fillLengths<Scalar: VectorScalar>(_ lengths: inout [Scalar], _ x: [Scalar], _ y: [Scalar]) {
  resize(&lengths, to: x.count)
  precondition(y.count == x.count, "The buffers must have as many entries.")
  let (x, y) = (x.span, y.span)
  var lengths = lengths.mutableSpan
  for slot in 0..<x.count { lengths[slot] = Formulas.pt(px: x[slot], py: y[slot]) }
}

/// Writes energies from components and masses.
@inlinable
func fillEnergies<Source: VectorScalar, Target: VectorScalar>(
  _ energies: inout [Target], _ x: [Target], _ y: [Target], _ z: [Target], _ masses: Span<Source>
) {
  let count = masses.count
  resize(&energies, to: count)
  precondition(
    x.count == count && y.count == count && z.count == count,
    "The buffers must have as many entries.")
  let (x, y, z) = (x.span, y.span, z.span)
  var energies = energies.mutableSpan
  for slot in 0..<count {
    energies[slot] = Formulas.energy(
      px: x[slot], py: y[slot], pz: z[slot], mass: Target(masses[slot]))
  }
}

/// Writes masses from components, negative for space-like momenta.
@inlinable
func fillMasses<Scalar: VectorScalar>(
  _ masses: inout [Scalar], _ x: [Scalar], _ y: [Scalar], _ z: [Scalar], _ energy: [Scalar]
) {
  let count = x.count
  resize(&masses, to: count)
  precondition(
    y.count == count && z.count == count && energy.count == count,
    "The buffers must have as many entries.")
  let (x, y, z, energy) = (x.span, y.span, z.span, energy.span)
  var masses = masses.mutableSpan
  for slot in 0..<count {
    masses[slot] = Formulas.mass(px: x[slot], py: y[slot], pz: z[slot], energy: energy[slot])
  }
}
