extension HistFactoryModel {
  /// The rate of every bin, channel by channel.
  ///
  /// - Precondition: there is one value for each parameter.
  public func expectedRates(at point: [Double]) -> [Double] {
    precondition(point.count == parameters.count, "There must be one value for each parameter")
    return ModelScratch.with(compiled) { scratch in
      compiled.computeRates(at: point, scratch)
      return Array(scratch.rate)
    }
  }

  /// The mean of every auxiliary measurement.
  ///
  /// - Precondition: there is one value for each parameter.
  public func expectedAuxiliaryData(at point: [Double]) -> [Double] {
    precondition(point.count == parameters.count, "There must be one value for each parameter")
    var data = [Double](repeating: 0, count: auxiliaryData.count)
    for constraint in compiled.gaussians { data[constraint.datum] = point[constraint.parameter] }
    for constraint in compiled.poissons {
      data[constraint.datum] = constraint.factor * point[constraint.parameter]
    }
    return data
  }

  /// The mean of all data, bins first: the Asimov data of a point.
  ///
  /// - Precondition: there is one value for each parameter.
  public func expectedData(at point: [Double]) -> [Double] {
    expectedRates(at: point) + expectedAuxiliaryData(at: point)
  }

  /// The rates of every sample of a channel.
  ///
  /// - Precondition: there is one value for each parameter, and the channel is one of the model's.
  public func expectedRates(ofSamplesIn channel: ModelChannel, at point: [Double]) -> [[Double]] {
    precondition(point.count == parameters.count, "There must be one value for each parameter")
    guard let number = channels.firstIndex(of: channel) else {
      preconditionFailure("The channel must be one of the model")
    }
    return ModelScratch.with(compiled) { scratch in
      compiled.computeRates(at: point, scratch)
      return compiled.channels[number].map { index in
        let cell = compiled.cells[index]
        return cell.bins.indices.map { bin in
          let place = bin - cell.bins.lowerBound
          return scratch.product[index] * compiled.binProduct(cell, place, at: point)
            * scratch.shape[cell.firstRate + place]
        }
      }
    }
  }

  /// The logarithm of the probability density of the observed data, or of others.
  ///
  /// - Throws: ``HistFactoryError`` if the data are not of this model.
  /// - Precondition: there is one value for each parameter.
  public func logPDF(at point: [Double], data: [Double]? = nil) throws(HistFactoryError) -> Double {
    precondition(point.count == parameters.count, "There must be one value for each parameter")
    let likelihood =
      if let data { try HistFactoryLikelihood(self, data: data) } else {
        HistFactoryLikelihood(self)
      }
    return -likelihood.value(at: point)
  }
}
