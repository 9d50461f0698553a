extension CompiledModel {
  /// Adds the derivatives of the cost through the rates, from the pulls of the bins backwards.
  ///
  /// ``computeRates(at:_:)`` has been called, and `pull` holds the derivative with respect to each rate.
  func addGradient(at point: [Double], _ scratch: ModelScratch, to gradient: inout [Double]) {
    for (index, cell) in cells.enumerated() {
      let product = scratch.product[index]
      let count = cell.shapes.count
      scratch.weights.prefix(2 * count).update(repeating: 0)
      var moment = 0.0
      for (place, bin) in cell.bins.enumerated() {
        let pull = scratch.pull[bin]
        let inBin = binProduct(cell, place, at: point)
        let shape = scratch.shape[cell.firstRate + place]
        moment += pull * inBin * shape
        addRow(cell, place, times: pull * product * inBin, to: scratch.weights)
        for factor in cell.binFactors {
          let others = binProduct(cell, place, at: point, without: factor)
          gradient[binFactors[factor] + place] += pull * product * others * shape
        }
      }
      for factor in cell.factors {
        gradient[factors[factor].parameter] +=
          moment * scratch.others[factor] * scratch.factorSlope[factor]
      }
      for (place, shape) in cell.shapes.enumerated() {
        let parameter = shapeParameters[shape]
        gradient[parameter] +=
          scratch.weights[place] + scratch.weights[count + place] * scratch.evenSlope[parameter]
      }
    }
  }

  /// Adds a multiple of a bin's row of shapes to a column.
  @inline(__always)
  func addRow(_ cell: Cell, _ place: Int, times factor: Double, to column: ModelScratch.Column) {
    let width = 2 * cell.shapes.count
    shapes.withUnsafeBufferPointer { table in
      let row = UnsafeBufferPointer(rebasing: table[cell.firstShape + place * width..<table.count])
      for index in 0..<width { column[index] += factor * row[index] }
    }
  }
}
