extension CompiledModel {
  /// Computes the rates of all bins, and what the way back needs.
  func computeRates(at point: [Double], _ scratch: ModelScratch) {
    for parameter in bentParameters {
      let part = EvenPart(shapeCode, point[parameter])
      scratch.even[parameter] = part.value
      scratch.evenSlope[parameter] = part.slope
      scratch.evenCurvature[parameter] = part.curvature
    }
    for (index, factor) in factors.enumerated() {
      let value = factor(point[factor.parameter])
      scratch.factor[index] = value.value
      scratch.factorSlope[index] = value.slope
      scratch.factorCurvature[index] = value.curvature
    }
    scratch.rate.update(repeating: 0)
    for (index, cell) in cells.enumerated() {
      let product = multiplyFactors(cell.factors, scratch)
      scratch.product[index] = product
      loadBasis(cell, at: point, scratch)
      let width = 2 * cell.shapes.count
      for (place, bin) in cell.bins.enumerated() {
        let row = cell.firstShape + place * width
        let shape =
          nominal[cell.firstRate + place] + dotProduct(shapes, from: row, scratch.basis, width)
        scratch.shape[cell.firstRate + place] = shape
        scratch.rate[bin] += product * binProduct(cell, place, at: point) * shape
      }
    }
  }

  /// Multiplies the factors of a cell, and for each of them the others, without division.
  private func multiplyFactors(_ range: Range<Int>, _ scratch: ModelScratch) -> Double {
    var product = 1.0
    for index in range {
      scratch.others[index] = product
      product *= scratch.factor[index]
    }
    var behind = 1.0
    for index in range.reversed() {
      scratch.others[index] *= behind
      behind *= scratch.factor[index]
    }
    return product
  }

  func loadBasis(_ cell: Cell, at point: [Double], _ scratch: ModelScratch) {
    let count = cell.shapes.count
    for (place, index) in cell.shapes.enumerated() {
      let parameter = shapeParameters[index]
      scratch.basis[place] = point[parameter]
      scratch.basis[count + place] = scratch.even[parameter]
    }
  }

  /// The product of the factors of one bin of a cell, without the one at a place if it is named.
  func binProduct(_ cell: Cell, _ place: Int, at point: [Double], without left: Int? = nil)
    -> Double
  {
    var product = 1.0
    for index in cell.binFactors where index != left {
      product *= point[binFactors[index] + place]
    }
    return product
  }
}

/// The sum of products of a part of a table with a column, in eight partial sums.
@inline(__always)
private func dotProduct(
  _ table: [Double], from start: Int, _ column: ModelScratch.Column, _ count: Int
) -> Double {
  guard count > 0 else { return 0 }
  return table.withUnsafeBufferPointer { table in
    let left = UnsafeRawPointer(table.baseAddress.unsafelyUnwrapped + start)
    let right = UnsafeRawPointer(column.baseAddress.unsafelyUnwrapped)
    var sums = SIMD8<Double>.zero
    let whole = count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      sums +=
        left.loadUnaligned(fromByteOffset: 8 * place, as: SIMD8<Double>.self)
        * right.loadUnaligned(fromByteOffset: 8 * place, as: SIMD8<Double>.self)
    }
    var sum = sums.sum()
    for place in whole..<count { sum += table[start + place] * column[place] }
    return sum
  }
}
