import VectorMath

extension PtEtaPhiMColumns {
  /// Computes the Cartesian components of some of the momenta in the precision of the block.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func load<Target: VectorScalar>(
    _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    convert(phi, range, into: &block.angles)
    sinCos(block.angles, sines: &block.py, cosines: &block.px)
    convert(eta, range, into: &block.pz)
    apply(VectorMath.sinh, to: &block.pz)
    resize(&block.energy, to: range.count)
    scale(range, &block.px, &block.py, &block.pz, &block.energy)
  }

  /// Multiplies directions by transverse momenta and adds the energies.
  @inlinable
  func scale<Target: VectorScalar>(
    _ range: Range<Int>, _ px: inout [Target], _ py: inout [Target], _ pz: inout [Target],
    _ energy: inout [Target]
  ) {
    let (pt, mass) = (pt.span.extracting(range), mass.span.extracting(range))
    var px = px.mutableSpan
    var py = py.mutableSpan
    var pz = pz.mutableSpan
    var energy = energy.mutableSpan
    for slot in 0..<range.count {
      let size = Target(pt[slot])
      let (x, y, z) = (size * px[slot], size * py[slot], size * pz[slot])
      px[slot] = x
      py[slot] = y
      pz[slot] = z
      energy[slot] = Formulas.energy(px: x, py: y, pz: z, mass: Target(mass[slot]))
    }
  }
}

/// Sines and cosines of the angles of a buffer.
@inlinable
func sinCos<Scalar: VectorScalar>(
  _ angles: [Scalar], sines: inout [Scalar], cosines: inout [Scalar]
) {
  resize(&sines, to: angles.count)
  resize(&cosines, to: angles.count)
  var sine = sines.mutableSpan
  var cosine = cosines.mutableSpan
  VectorMath.sincos(angles.span, sin: &sine, cos: &cosine)
}
