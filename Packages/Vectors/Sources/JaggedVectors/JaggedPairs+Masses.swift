import Columnar
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
    var masses: [Item.Scalar] = []
    masses.reserveCapacity(offsets[source.count])
    var block = CartesianBlock<Item.Scalar.Wide>()
    var squares: [Item.Scalar.Wide] = []
    forEachRowBlock(source.offsets) { rows, entries in
      source.content.load(entries, into: &block)
      squares.removeAll(keepingCapacity: true)
      appendPairMassesSquared(rows, source.offsets, block, to: &squares)
      for square in squares { masses.append(Item.Scalar(Formulas.signedRoot(square))) }
    }
    return Jagged<Item.Scalar>(uncheckedOffsets: offsets, content: masses)
  }
}

/// Appends the squared masses of all pairs of momenta within each row of a block.
@inlinable
func appendPairMassesSquared<Scalar: VectorScalar>(
  _ rows: Range<Int>, _ offsets: [Int], _ block: CartesianBlock<Scalar>,
  to squares: inout [Scalar]
) {
  let start = offsets[rows.lowerBound]
  let (px, py, pz, energy) = (block.px.span, block.py.span, block.pz.span, block.energy.span)
  for row in rows {
    let end = offsets[row + 1] - start
    for first in offsets[row] - start..<end {
      for second in first + 1..<Swift.max(end, first + 1) {
        squares.append(
          Formulas.massSquared(
            px: px[first] + px[second], py: py[first] + py[second], pz: pz[first] + pz[second],
            energy: energy[first] + energy[second]))
      }
    }
  }
}

/// Calls a function with runs of rows that together have at most about a thousand entries.
///
/// The positions of those entries come with them. A longer row comes alone.
@inlinable
func forEachRowBlock(_ offsets: [Int], _ body: (_ rows: Range<Int>, _ entries: Range<Int>) -> Void)
{
  let rows = offsets.count - 1
  var row = 0
  while row < rows {
    let start = offsets[row]
    var end = row + 1
    while end < rows, offsets[end + 1] - start <= 1024 { end += 1 }
    body(row..<end, start..<offsets[end])
    row = end
  }
}
