import Columnar
import HEPCore
import Vectors

extension JaggedPairs where Item: JaggedMomentum, Item.Scalar: ColumnPrimitive {
  /// The invariant mass of each pair.
  ///
  /// Each momentum is converted to Cartesian components once, in ``/Vectors/VectorScalar/Wide``, and
  /// the masses are evaluated in that precision. The relative error of a squared mass is about the
  /// rounding error of that type times *E*₁*E*₂/*m*²: for momenta of `Float` it does not show.
  ///
  ///     let zMass = muons.pairs.masses.closest(to: 91.2)
  @inlinable
  public var masses: Jagged<Item.Scalar> {
    let offsets = offsets
    let masses = [Item.Scalar](freshCapacity: offsets[source.count]) {
      (output: inout OutputSpan<Item.Scalar>) in
      appendMasses(pairOffsets: offsets, to: &output)
    }
    return Jagged<Item.Scalar>(uncheckedOffsets: offsets, content: masses)
  }

  @inlinable
  func appendMasses(pairOffsets: [Int], to output: inout OutputSpan<Item.Scalar>) {
    var block = CartesianBlock<Item.Scalar.Wide>()
    var squares: [Item.Scalar.Wide] = []
    forEachRowBlock(source.offsets) { rows, entries in
      let pairs = pairOffsets[rows.upperBound] - pairOffsets[rows.lowerBound]
      if squares.count < pairs { squares = Array(repeating: 0, count: pairs) }
      source.content.load(entries, into: &block)
      fillPairMassesSquared(rows, source.offsets, block, &squares)
      let squares = squares.span
      for pair in 0..<pairs { output.append(Item.Scalar(Formulas.signedRoot(squares[pair]))) }
    }
  }
}

/// Writes the squared masses of all pairs of momenta within each row of a block.
@inlinable
func fillPairMassesSquared<Scalar: VectorScalar>(
  _ rows: Range<Int>, _ offsets: [Int], _ block: CartesianBlock<Scalar>,
  _ squares: inout [Scalar]
) {
  let start = offsets[rows.lowerBound]
  let (px, py, pz, energy) = (block.px.span, block.py.span, block.pz.span, block.energy.span)
  var squares = squares.mutableSpan
  var pair = 0
  for row in rows {
    let end = offsets[row + 1] - start
    var first = offsets[row] - start
    while first < end {
      let (x, y, z, e) = (px[first], py[first], pz[first], energy[first])
      for second in first + 1..<Swift.max(end, first + 1) {
        squares[pair] = Formulas.massSquared(
          px: x + px[second], py: y + py[second], pz: z + pz[second], energy: e + energy[second])
        pair += 1
      }
      first += 1
    }
  }
}
