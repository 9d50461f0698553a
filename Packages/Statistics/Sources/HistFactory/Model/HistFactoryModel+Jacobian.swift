import LinearAlgebra

extension HistFactoryModel {
  /// The derivative of the rate of every bin with respect to every parameter: bins × parameters.
  ///
  /// - Precondition: there is one value for each parameter.
  public func rateDerivatives(at point: [Double]) -> Matrix {
    derivatives(at: point, rows: binCount) { cell, bin in bin }
  }

  /// The derivatives of the rates of every sample of a channel: (sample, bin) × parameters, the bins of
  /// one sample together.
  ///
  /// - Precondition: there is one value for each parameter, and the channel is one of the model's.
  public func rateDerivatives(ofSamplesIn channel: ModelChannel, at point: [Double]) -> Matrix {
    guard let number = channels.firstIndex(of: channel) else {
      preconditionFailure("The channel must be one of the model")
    }
    let cells = compiled.channels[number]
    return derivatives(at: point, rows: cells.count * channel.bins.count) { cell, bin in
      cells.contains(cell)
        ? (cell - cells.lowerBound) * channel.bins.count + bin - channel.bins.lowerBound : nil
    }
  }

  /// Adds the derivatives of each cell's rate in each bin to the row chosen for it.
  private func derivatives(
    at point: [Double], rows: Int, row: (_ cell: Int, _ bin: Int) -> Int?
  ) -> Matrix {
    precondition(point.count == parameters.count, "There must be one value for each parameter")
    var elements = [Double](repeating: 0, count: rows * parameters.count)
    ModelScratch.with(compiled) { scratch in
      compiled.computeRates(at: point, scratch)
      for (index, cell) in compiled.cells.enumerated() {
        for bin in cell.bins {
          guard let target = row(index, bin) else { continue }
          scratch.row.update(repeating: 0)
          compiled.addSlopes(of: index, bin: bin, at: point, scratch, to: scratch.row)
          for (parameter, slope) in scratch.row.enumerated() where slope != 0 {
            elements[target + parameter * rows] += slope
          }
        }
      }
    }
    return Matrix(rows: rows, columns: parameters.count, columnMajor: elements)
  }
}
