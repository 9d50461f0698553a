import HistFactory
import HypothesisTests
import Minimization

/// `histfactory`: a published workspace (`fit`, `cls`, `logpdf`), or toys of a counting experiment.
func histFactory(_ words: [String]) throws -> Outcome {
  if words == ["toys"] { return try countingToys() }
  let model = try HistFactoryModel(Workspace(path: "sbottom.json"))
  switch words {
  case ["fit"]:
    return try Outcome {
      try HistFactoryLikelihood(model).minimize()
    } check: { fit in
      guard fit.status.isConverged else { throw BenchError("\(fit.status)") }
      return [2 * fit.minimum]
    }
  case ["cls"]:
    return try Outcome {
      try HypothesisTest(model).asymptotic(mu: 1)
    } check: { result in
      [result.cls] + result.expected.values
    }
  case ["logpdf"]:
    let point = model.parameters.map { $0.start * 1.01 + 0.1 }
    let likelihood = HistFactoryLikelihood(model)
    return try Outcome {
      (0..<1000).reduce(0) { sum, _ in sum + likelihood.value(at: point) }
    } check: { sum in
      [sum]
    }
  default: throw BenchError("usage: bench histfactory fit|cls|logpdf|toys")
  }
}

/// CLs of ten thousand toys of each hypothesis, one bin with an uncertain background.
private func countingToys() throws -> Outcome {
  let model = try HistFactoryModel(
    Workspace(
      channels: [
        Channel(
          "singlechannel",
          samples: [
            Sample("signal", data: [6], modifiers: [Modifier("mu", .normfactor)]),
            Sample("background", data: [9], modifiers: [Modifier("unc", .shapesys([3]))]),
          ])
      ], observations: [Observation("singlechannel", data: [9])],
      measurements: [MeasurementSpecification("m", poi: "mu")]))
  let test = try HypothesisTest(model)
  return try Outcome(times: 3) {
    try test.toys(mu: 1, toys: 0..<10_000, seed: 1, workers: 1)
  } check: { result in
    guard result.failureCount == 0 else { throw BenchError("\(result.failureCount) toys failed") }
    return [result.cls]
  }
}
