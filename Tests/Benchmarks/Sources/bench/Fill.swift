import Histograms

/// `fill`: 100 bins of equal width from 4 million numbers.
func fillHistogram(_ words: [String]) throws -> Outcome {
  let values = try rawColumn("normal.f64", as: Double.self)
  return try Outcome {
    var histogram = Histogram(Regular(100, -4...4))
    try histogram.fill(values)
    return histogram
  } check: {
    $0.values()
  }
}
