/// Appends numbers to an output, the one at each place by a function.
///
/// The output is asked once whether it has room, so that nothing stops the loop.
///
/// - Precondition: there is room for as many numbers.
@inlinable @inline(__always)
func append<Scalar: VectorScalar>(
  _ count: Int, to output: inout OutputSpan<Scalar>, _ number: (Int) -> Scalar
) {
  precondition(output.freeCapacity >= count, "The output must have room.")
  output.withUnsafeMutableBufferPointer { buffer, initialized in
    guard let start = buffer.baseAddress else { return }
    let free = start + initialized
    for slot in 0..<count { (free + slot).initialize(to: number(slot)) }
    initialized += count
  }
}

/// Appends masses from components, negative for space-like momenta, each rounded once.
@inlinable
func appendMasses<Scalar: VectorScalar>(
  of block: CartesianBlock<Scalar.Wide>, to masses: inout OutputSpan<Scalar>
) {
  let count = block.px.count
  precondition(
    block.py.count == count && block.pz.count == count && block.energy.count == count,
    "The buffers must have as many entries.")
  let (x, y, z, energy) = (block.px.span, block.py.span, block.pz.span, block.energy.span)
  append(count, to: &masses) { slot in
    Scalar(Formulas.mass(px: x[slot], py: y[slot], pz: z[slot], energy: energy[slot]))
  }
}
