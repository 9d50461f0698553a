import Columnar
import HEPCore
import Vectors

extension JaggedPairs where Item: JaggedMomentum, Item.Scalar: ColumnPrimitive {
  /// For each row, the invariant mass of the pair whose mass lies closest to a value.
  ///
  /// The same as `masses.closest(to: target)`, but in one pass that does not keep the other masses.
  /// Missing for a row with fewer than two entries; NaN masses are passed over.
  ///
  ///     let zMass = muons.pairs.closestMass(to: 91.2)
  @inlinable
  public func closestMass(to target: Item.Scalar) -> OptionalColumn<Item.Scalar> {
    var values: [Item.Scalar] = []
    let ranks = [Int](freshCapacity: source.count) { (ranks: inout OutputSpan<Int>) in
      values = [Item.Scalar](freshCapacity: source.count) {
        (values: inout OutputSpan<Item.Scalar>) in
        appendClosestMasses(to: target.wide, ranks: &ranks, values: &values)
      }
    }
    return OptionalColumn(uncheckedPositions: ranks, content: values)
  }

  @inlinable
  func appendClosestMasses(
    to target: Item.Scalar.Wide, ranks: inout OutputSpan<Int>,
    values: inout OutputSpan<Item.Scalar>
  ) {
    var block = CartesianBlock<Item.Scalar.Wide>()
    forEachRowBlock(source.offsets) { rows, entries in
      source.content.load(entries, into: &block)
      appendClosestPairMasses(rows, source.offsets, block, to: target, &ranks, &values)
    }
  }
}

/// Appends for each row of a block the mass closest to a target among all pairs.
@inlinable
func appendClosestPairMasses<Scalar: VectorScalar>(
  _ rows: Range<Int>, _ offsets: [Int], _ block: CartesianBlock<Scalar.Wide>,
  to target: Scalar.Wide, _ ranks: inout OutputSpan<Int>, _ values: inout OutputSpan<Scalar>
) {
  let start = offsets[rows.lowerBound]
  let offsets = offsets.span
  let (px, py, pz, energy) = (block.px.span, block.py.span, block.pz.span, block.energy.span)
  for row in rows {
    var best = Scalar.Wide.nan
    var distance = Scalar.Wide.infinity
    let end = offsets[row + 1] - start
    var first = offsets[row] - start
    while first < end {
      let (x, y, z, e) = (px[first], py[first], pz[first], energy[first])
      for second in first + 1..<Swift.max(end, first + 1) {
        let mass = Formulas.mass(
          px: x + px[second], py: y + py[second], pz: z + pz[second], energy: e + energy[second])
        let closer = (mass - target).magnitude < distance
        best = closer ? mass : best
        distance = closer ? (mass - target).magnitude : distance
      }
      first += 1
    }
    let missing = best != best
    ranks.append(missing ? -1 : values.count)
    if !missing { values.append(Scalar(best)) }
  }
}
