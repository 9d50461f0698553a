import HistFactory
import LinearAlgebra
import Minimization

/// The yields that a model predicts, with their uncertainties.
public struct Prediction: Sendable, Equatable {
  /// A number of events with its standard deviation.
  public struct Yield: Sendable, Equatable {
    /// The number of events.
    public let value: Double
    /// The standard deviation, with all correlations between parameters.
    public let error: Double
  }

  /// The prediction for one channel.
  public struct Channel: Sendable, Equatable {
    /// The name.
    public let name: String
    /// What was observed in each bin.
    public let observed: [Double]
    /// All samples together, in each bin.
    public let total: [Yield]
    /// All samples together, in all bins together.
    public let sum: Yield
    /// Each sample in each bin.
    public let samples: [Sample]
  }

  /// The prediction for one sample of a channel.
  public struct Sample: Sendable, Equatable {
    /// The name.
    public let name: String
    /// Each bin.
    public let bins: [Yield]
    /// All bins together.
    public let sum: Yield
  }

  /// The channels in the order of the model.
  public let channels: [Channel]
}

extension HistFactoryModel {
  /// The yields after a fit, with the uncertainties that its covariance gives.
  ///
  /// - Throws: ``HypothesisTestError`` if the fit has no covariance.
  /// - Precondition: the fit is one of this model.
  public func prediction(after fit: Fit) throws(HypothesisTestError) -> Prediction {
    guard let covariance = fit.covariance else {
      throw .fit("fit without a covariance", fit.statusDescription)
    }
    let places = covariance.names.compactMap { name in
      parameters.firstIndex { $0.name == name }
    }
    precondition(places.count == covariance.names.count, "The fit must be one of this model")
    return prediction(at: fit.values, covariance.matrix, places)
  }

  /// The yields before any fit, with the uncertainties of the constraints, taken as independent.
  public var prefitPrediction: Prediction {
    let errors = prefitErrors
    let places = parameters.indices.filter { errors[$0] != nil && !parameters[$0].isFixed }
    let matrix = SymmetricMatrix(diagonal: places.map { (errors[$0] ?? 0) * (errors[$0] ?? 0) })
    return prediction(at: parameters.map(\.start), matrix, places)
  }

  /// Propagates a covariance between some parameters to the rates, to first order.
  private func prediction(at point: [Double], _ covariance: SymmetricMatrix, _ places: [Int])
    -> Prediction
  {
    func yields(_ values: [Double], _ slopes: Matrix, _ rows: Range<Int>) -> (
      bins: [Prediction.Yield], sum: Prediction.Yield
    ) {
      func error(_ row: [Double]) -> Double { max(covariance.quadraticForm(row), 0).squareRoot() }
      let chosen = rows.map { row in places.map { slopes[row, $0] } }
      let total = places.indices.map { place in chosen.reduce(0) { $0 + $1[place] } }
      return (
        zip(values, chosen).map { .init(value: $0, error: error($1)) },
        .init(value: values.reduce(0, +), error: error(total))
      )
    }
    let rates = expectedRates(at: point)
    let slopes = rateDerivatives(at: point)
    return Prediction(
      channels: channels.map { channel in
        let total = yields(Array(rates[channel.bins]), slopes, channel.bins)
        let samples = expectedRates(ofSamplesIn: channel, at: point)
        let sampleSlopes = rateDerivatives(ofSamplesIn: channel, at: point)
        return Prediction.Channel(
          name: channel.name, observed: Array(mainData[channel.bins]), total: total.bins,
          sum: total.sum,
          samples: samples.enumerated().map { index, values in
            let start = index * channel.bins.count
            let part = yields(values, sampleSlopes, start..<start + channel.bins.count)
            return .init(name: channel.samples[index], bins: part.bins, sum: part.sum)
          })
      })
  }
}
