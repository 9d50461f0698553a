extension CompiledModel {
  /// Adds the second derivatives of the cost through the rates to a square table, row by row.
  ///
  /// Both terms of the chain rule are there: Σ c″ ∇ν ∇νᵀ, with c″ the curvature of the cost in each
  /// rate, and Σ c′ ∇∇ν. ``computeRates(at:_:)`` has been called, and `pull` holds c′.
  func addHessian(
    at point: [Double], curvature: (Int) -> Double, _ scratch: ModelScratch,
    to table: inout [Double]
  ) {
    for channel in channels {
      guard let bins = channel.first.map({ cells[$0].bins }) else { continue }
      for bin in bins {
        addOuterProduct(of: bin, cells: channel, at: point, curvature(bin), scratch, to: &table)
      }
    }
    for index in cells.indices { addBends(of: index, at: point, scratch, to: &table) }
  }

  /// The part from the gradient of one bin's rate with itself.
  private func addOuterProduct(
    of bin: Int, cells channel: Range<Int>, at point: [Double], _ curvature: Double,
    _ scratch: ModelScratch, to table: inout [Double]
  ) {
    let row = scratch.row
    row.update(repeating: 0)
    for index in channel { addSlopes(of: index, bin: bin, at: point, scratch, to: row) }
    let touched = row.indices.filter { row[$0] != 0 }
    for (count, first) in touched.enumerated() {
      let scaled = curvature * row[first]
      for second in touched.prefix(count + 1) {
        table[first * parameterCount + second] += scaled * row[second]
        if second != first { table[second * parameterCount + first] += scaled * row[second] }
      }
    }
  }

  /// Adds the derivative of a cell's rate in a bin with respect to every parameter.
  func addSlopes(
    of index: Int, bin: Int, at point: [Double], _ scratch: ModelScratch,
    to row: ModelScratch.Column
  ) {
    let cell = cells[index]
    let place = bin - cell.bins.lowerBound
    let inBin = binProduct(cell, place, at: point)
    let shape = scratch.shape[cell.firstRate + place]
    let (scale, count) = (scratch.product[index] * inBin, cell.shapes.count)
    let start = cell.firstShape + place * 2 * count
    for (number, entry) in cell.shapes.enumerated() {
      let parameter = shapeParameters[entry]
      row[parameter] +=
        scale
        * (shapes[start + number] + shapes[start + count + number] * scratch.evenSlope[parameter])
    }
    for factor in cell.factors {
      row[factors[factor].parameter] +=
        scratch.others[factor] * scratch.factorSlope[factor] * inBin * shape
    }
    for factor in cell.binFactors {
      row[binFactors[factor] + place] +=
        scratch.product[index] * binProduct(cell, place, at: point, without: factor) * shape
    }
  }

  /// The part from the second derivatives of a cell's rates.
  private func addBends(
    of index: Int, at point: [Double], _ scratch: ModelScratch, to table: inout [Double]
  ) {
    let cell = cells[index]
    let (product, count) = (scratch.product[index], cell.shapes.count)
    let weights = scratch.weights
    weights.prefix(2 * count).update(repeating: 0)
    var moment = 0.0
    for (place, bin) in cell.bins.enumerated() {
      let weight = scratch.pull[bin] * binProduct(cell, place, at: point)
      moment += weight * scratch.shape[cell.firstRate + place]
      addRow(cell, place, times: weight, to: weights)
    }
    for (number, entry) in cell.shapes.enumerated() {
      let parameter = shapeParameters[entry]
      table[parameter * (parameterCount + 1)] +=
        product * weights[count + number] * scratch.evenCurvature[parameter]
      let slope = weights[number] + weights[count + number] * scratch.evenSlope[parameter]
      for factor in cell.factors {
        let first = scratch.others[factor] * scratch.factorSlope[factor]
        add(first * slope, factors[factor].parameter, parameter, to: &table)
      }
    }
    for factor in cell.factors {
      table[factors[factor].parameter * (parameterCount + 1)] +=
        moment * scratch.others[factor] * scratch.factorCurvature[factor]
    }
    addPairs(of: cell, moment, scratch, to: &table)
    for (place, bin) in cell.bins.enumerated() {
      addBinBends(cell, place, product, scratch.pull[bin], at: point, scratch, to: &table)
    }
  }

  /// The part from two factors of a cell.
  private func addPairs(
    of cell: Cell, _ moment: Double, _ scratch: ModelScratch, to table: inout [Double]
  ) {
    for first in cell.factors {
      for second in cell.factors where second < first {
        var others = 1.0
        for index in cell.factors where index != first && index != second {
          others *= scratch.factor[index]
        }
        let bend = others * scratch.factorSlope[first] * scratch.factorSlope[second] * moment
        add(bend, factors[first].parameter, factors[second].parameter, to: &table)
      }
    }
  }

  /// The part from the factors by bin, with each other and with the rest.
  private func addBinBends(
    _ cell: Cell, _ place: Int, _ product: Double, _ pull: Double, at point: [Double],
    _ scratch: ModelScratch, to table: inout [Double]
  ) {
    let shape = scratch.shape[cell.firstRate + place]
    let count = cell.shapes.count
    let start = cell.firstShape + place * 2 * count
    for inBin in cell.binFactors {
      let parameter = binFactors[inBin] + place
      let others = pull * binProduct(cell, place, at: point, without: inBin)
      for factor in cell.factors {
        let first = scratch.others[factor] * scratch.factorSlope[factor]
        add(others * first * shape, factors[factor].parameter, parameter, to: &table)
      }
      for (number, entry) in cell.shapes.enumerated() {
        let bent = shapeParameters[entry]
        let slope =
          shapes[start + number] + shapes[start + count + number] * scratch.evenSlope[bent]
        add(others * product * slope, bent, parameter, to: &table)
      }
      for second in cell.binFactors where second < inBin {
        var rest = pull * product * shape
        for index in cell.binFactors where index != inBin && index != second {
          rest *= point[binFactors[index] + place]
        }
        add(rest, parameter, binFactors[second] + place, to: &table)
      }
    }
  }

  private func add(_ value: Double, _ first: Int, _ second: Int, to table: inout [Double]) {
    table[first * parameterCount + second] += value
    table[second * parameterCount + first] += value
  }
}
