import Densities
import HEPCore
import Likelihoods
import Minimization

/// A normal peak over an exponential tail, with yields.
struct PeakModel {
  let signal: Parameter
  let background: Parameter
  let mean = Parameter("mean", 4.8)
  let sigma = Parameter("sigma", 0.6, in: 0.01...)
  let length = Parameter("length", 3, in: 0.01...)

  init(events: Int) {
    signal = Parameter("signal", 0.2 * Double(events), in: 0...)
    background = Parameter("background", 0.6 * Double(events), in: 0...)
  }

  var model: Model {
    signal * Gaussian(mean: mean, sigma: sigma) + background * Exponential(slope: -1 / length)
  }

  var parameters: [Parameter] { [signal, background, mean, sigma, length] }

  /// The first events of the input, or of the larger one.
  static func events(_ words: [String]) throws -> [Double] {
    let count = words.first.flatMap { Int($0) } ?? 100_000
    let name = count > 100_000 ? "mixture-1m.f64" : "mixture.f64"
    return Array(try rawColumn(name, as: Double.self).prefix(count))
  }
}

/// `fit [EVENTS]`: yields and shapes of the peak over the tail, with errors.
func fitPeak(_ words: [String]) throws -> Outcome {
  let values = try PeakModel.events(words)
  let peak = PeakModel(events: values.count)
  return try Outcome {
    // Every fit ends with second derivatives at the minimum: that is HESSE.
    try ExtendedUnbinnedNLL(peak.model, values, in: 0...10).minimize()
  } check: { fit in
    guard fit.status.isConverged else { throw BenchError("\(fit.status)") }
    return peak.parameters.flatMap { parameter in
      [fit[parameter].value, fit[parameter].error ?? .nan]
    }
  }
}

/// `nll EVENTS`: the extended negative log-likelihood of the same model at ten points, without its gradient.
func evaluateLikelihood(_ words: [String]) throws -> Outcome {
  let values = try PeakModel.events(words)
  let peak = PeakModel(events: values.count)
  let nll = try ExtendedUnbinnedNLL(peak.model, values, in: 0...10)
  return try Outcome {
    (0..<10).map { step in
      var point = nll.parameters.map(\.start)
      point[1] += 0.01 * Double(step)
      return nll.value(at: point)
    }
  } check: {
    $0
  }
}

/// `toys`: 100 samples of about 2000 events drawn from the model and fitted with it.
func fitToys(_ words: [String]) throws -> Outcome {
  let peak = PeakModel(events: 2000)
  let truth = ["signal": 600.0, "background": 1400, "mean": 5, "sigma": 0.5, "length": 4]
  let study = try ToyStudy(peak.model, in: 0...10, with: truth)
  return try Outcome {
    try study.run(100, seed: 7)
  } check: { results in
    guard results.failures.count <= 1 else {
      throw BenchError("\(results.failures.count) toys failed")
    }
    // Both sides draw their own events: the means agree within the spread of 100 toys.
    return ["mean", "sigma"].map { name in
      let values = results.toys.compactMap { $0.values[name] }
      return values.reduce(0, +) / Double(values.count)
    }
  }
}

/// `template`: yields of three templates with limited statistics in 100 bins.
func fitTemplates(_ words: [String]) throws -> Outcome {
  let columns = try rawColumn("templates.f64", as: Double.self)
  let rows = (0..<4).map { Array(columns[(100 * $0)..<(100 * ($0 + 1))]) }
  let yields = ["a", "b", "c"].map { Parameter($0, 3000, in: 0...) }
  return try Outcome {
    try TemplateNLL(
      rows[0], zip(yields, rows[1...]).map { Template(yield: $0, $1) }, method: .da
    ).minimize()
  } check: { fit in
    guard fit.status.isConverged else { throw BenchError("\(fit.status)") }
    return yields.flatMap { [fit[$0].value, fit[$0].error ?? .nan] }
  }
}
