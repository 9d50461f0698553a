import Foundation

/// The largest distance between the empirical distribution of a sample and a cumulative distribution,
/// times the root of the size: 1.95 is exceeded with a probability of 0.1 %.
func kolmogorovSmirnov(_ sample: [Double], _ cumulative: (Double) -> Double) -> Double {
  let n = Double(sample.count)
  let distance = sample.sorted().enumerated().reduce(0.0) { largest, element in
    let expected = cumulative(element.element)
    return max(
      largest, expected - Double(element.offset) / n, Double(element.offset + 1) / n - expected)
  }
  return distance * n.squareRoot()
}

/// How many standard deviations a χ² lies from its expectation, by Wilson and Hilferty.
///
/// Values of expectation below 10 are pooled with their neighbours.
func chiSquaredDeviation(_ counts: [Int: Int], total: Int, _ probability: (Int) -> Double) -> Double
{
  var (chiSquared, bins, seen, expected) = (0.0, 0.0, 0.0, 0.0)
  var (allSeen, allExpected) = (0.0, 0.0)
  let add = { (seen: Double, expected: Double) in
    chiSquared += (seen - expected) * (seen - expected) / expected
    bins += 1
  }
  let low = counts.keys.min() ?? 0
  let high = counts.keys.max() ?? 0
  for k in low...high {
    seen += Double(counts[k] ?? 0)
    expected += Double(total) * probability(k)
    guard expected >= 10 else { continue }
    add(seen, expected)
    allSeen += seen
    allExpected += expected
    (seen, expected) = (0, 0)
  }
  // What is left belongs to the tails, of which at least the expectation is known.
  let tail = Double(total) - allExpected
  if tail > 5 { add(Double(total) - allSeen, tail) }
  let freedom = bins - 1
  return (pow(chiSquared / freedom, 1 / 3) - 1 + 2 / (9 * freedom))
    / (2 / (9 * freedom)).squareRoot()
}

/// The mean and the variance of a sample.
func moments(_ sample: [Double]) -> (mean: Double, variance: Double) {
  let n = Double(sample.count)
  let mean = sample.reduce(0, +) / n
  return (mean, sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1))
}
