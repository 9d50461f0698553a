import HEPCore

extension HistFactoryModel {
  /// Draws all data, main and auxiliary, at a point: one pseudo-experiment.
  ///
  /// - Throws: ``HistFactoryError`` if a rate is negative or not finite, with its bin.
  /// - Precondition: there is one value for each parameter.
  public func sample(at point: [Double], using generator: inout some RandomNumberGenerator)
    throws(HistFactoryError) -> [Double]
  {
    try sampler(at: point).draw(using: &generator)
  }

  /// Prepares drawing many pseudo-experiments at a point.
  ///
  /// - Throws: ``HistFactoryError`` if a rate is negative or not finite, with its bin.
  /// - Precondition: there is one value for each parameter.
  public func sampler(at point: [Double]) throws(HistFactoryError) -> DataSampler {
    let rates = expectedRates(at: point)
    for (bin, rate) in rates.enumerated() where !DataSampler.canDraw(rate) {
      throw HistFactoryError(
        .data, "\(place(ofBin: bin)) expects \(rate) events, from which nothing can be drawn")
    }
    let means = expectedAuxiliaryData(at: point)
    var sigmas = [Double?](repeating: nil, count: means.count)
    for constraint in compiled.gaussians { sigmas[constraint.datum] = constraint.sigma }
    for (datum, mean) in means.enumerated() where sigmas[datum] == nil && !DataSampler.canDraw(mean)
    {
      throw HistFactoryError(
        .data, "auxiliary measurement \(datum) expects \(mean), from which nothing can be drawn")
    }
    return DataSampler(rates: rates, means: means, sigmas: sigmas)
  }
}

/// Draws pseudo-experiments of one model at one point.
public struct DataSampler: Sendable {
  let rates: [Double]
  let means: [Double]
  /// The standard deviations of auxiliary data; `nil` for Poisson constraints.
  let sigmas: [Double?]

  static func canDraw(_ mean: Double) -> Bool { mean >= 0 && mean <= 0x1p52 }

  /// All data of one pseudo-experiment, bins first.
  public func draw(using generator: inout some RandomNumberGenerator) -> [Double] {
    var data: [Double] = []
    data.reserveCapacity(rates.count + means.count)
    for rate in rates { data.append(Double(generator.poisson(mean: rate))) }
    for (mean, sigma) in zip(means, sigmas) {
      data.append(
        sigma.map { generator.normal(mean: mean, sigma: $0) }
          ?? Double(generator.poisson(mean: mean)))
    }
    return data
  }
}
