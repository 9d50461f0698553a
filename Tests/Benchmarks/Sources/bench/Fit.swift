import Densities
import Likelihoods
import Minimization

/// `fit`: yields and shapes of a normal peak over an exponential tail, with errors.
func fitPeak(_ words: [String]) throws -> Outcome {
  let values = try rawColumn("mixture.f64", as: Double.self)
  let signal = Parameter("signal", 20_000, in: 0...)
  let background = Parameter("background", 60_000, in: 0...)
  let mean = Parameter("mean", 4.8)
  let sigma = Parameter("sigma", 0.6, in: 0.01...)
  let length = Parameter("length", 3, in: 0.01...)
  let model =
    signal * Gaussian(mean: mean, sigma: sigma) + background * Exponential(slope: -1 / length)

  return try Outcome {
    let fit = try ExtendedUnbinnedNLL(model, values, in: 0...10).minimize()
    return try fit.hesse(strategy: .balanced)
  } check: { fit in
    guard fit.status.isConverged else { throw BenchError("\(fit.status)") }
    return [signal, background, mean, sigma, length].flatMap { parameter in
      [fit[parameter].value, fit[parameter].error ?? .nan]
    }
  }
}
