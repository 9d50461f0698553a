extension PtEtaPhiMColumns {
  /// The Cartesian components.
  @inlinable
  public var cartesian: LorentzVectorColumns<Scalar> {
    var (px, py, pz, energy): ([Scalar], [Scalar], [Scalar], [Scalar]) = ([], [], [], [])
    px.reserveCapacity(count)
    py.reserveCapacity(count)
    pz.reserveCapacity(count)
    energy.reserveCapacity(count)
    var block = CartesianBlock<Scalar>()
    forEachBlock(of: count) { range in
      load(range, into: &block)
      px.append(contentsOf: block.px[..<range.count])
      py.append(contentsOf: block.py[..<range.count])
      pz.append(contentsOf: block.pz[..<range.count])
      energy.append(contentsOf: block.energy[..<range.count])
    }
    return LorentzVectorColumns(uncheckedPx: px, py: py, pz: pz, energy: energy)
  }

  /// Computes the Cartesian components of some of the momenta in the precision of the block.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func load<Target: VectorScalar>(
    _ range: Range<Int>, into block: inout CartesianBlock<Target>
  ) {
    let count = range.count
    block.reserve(count)
    convert(phi, range, into: &block.angles)
    sinCos(block.angles, count, sines: &block.py, cosines: &block.px)
    convert(eta, range, into: &block.angles)
    sinh(block.angles, count, into: &block.pz)
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

/// Converts part of a column to another precision.
@inlinable
func convert<Source: VectorScalar, Target: VectorScalar>(
  _ source: [Source], _ range: Range<Int>, into target: inout [Target]
) {
  let source = source.span.extracting(range)
  var target = target.mutableSpan
  for slot in 0..<range.count { target[slot] = Target(source[slot]) }
}

/// Sines and cosines of the first angles of a buffer.
@inlinable
func sinCos<Scalar: VectorScalar>(
  _ angles: [Scalar], _ count: Int, sines: inout [Scalar], cosines: inout [Scalar]
) {
  var sines = sines.mutableSpan
  var cosines = cosines.mutableSpan
  Scalar.sinCos(angles.span.extracting(0..<count), sines: &sines, cosines: &cosines)
}

/// Hyperbolic sines of the first numbers of a buffer.
@inlinable
func sinh<Scalar: VectorScalar>(_ numbers: [Scalar], _ count: Int, into results: inout [Scalar]) {
  var results = results.mutableSpan
  Scalar.sinh(numbers.span.extracting(0..<count), into: &results)
}
