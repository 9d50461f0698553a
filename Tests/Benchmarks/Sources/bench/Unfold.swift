import Unfolding

/// `unfold`: D'Agostini's method, 100 × 100 bins, ten iterations, with the covariance.
func unfoldSpectrum(_ words: [String]) throws -> Outcome {
  let count = 100
  let numbers = try rawColumn("response.f64", as: Double.self)
  let data = try rawColumn("smeared.f64", as: Double.self)
  let rows = (0..<count).map { Array(numbers[$0 * count..<($0 + 1) * count]) }
  let response = try ResponseMatrix(
    probabilities: rows, truth: [Double](repeating: 1, count: count))
  let method = try DAgostini(iterations: 10, prior: .uniform)
  return try Outcome(times: 20) {
    try method.unfold(data, response)
  } check: { found in
    found.values + found.errors
  }
}
