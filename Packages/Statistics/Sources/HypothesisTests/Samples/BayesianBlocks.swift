import RealModule

/// The edges of a histogram with as many bins as the data call for.
///
/// Source: J. Scargle, J. Norris, B. Jackson and J. Chiang, ApJ 764 (2013) 167.
public enum BayesianBlocks {
  /// The edges for unbinned data.
  ///
  /// - Parameters:
  ///   - data: the values, in any order.
  ///   - falsePositives: the wanted rate p₀ of edges where there is nothing.
  /// - Returns: edges from the smallest to the largest value.
  /// - Throws: ``HypothesisTestError`` for fewer than two different values, one that is not finite, or a
  ///   rate not between 0 and 1.
  /// - Complexity: O(n²).
  public static func edges(of data: [Double], falsePositives: Double = 0.05)
    throws(HypothesisTestError) -> [Double]
  {
    if let bad = data.first(where: { !$0.isFinite }) {
      throw HypothesisTestError(.badValue, "the value \(bad) belongs into no block")
    }
    guard falsePositives > 0, falsePositives < 1 else {
      throw HypothesisTestError(
        .badValue, "the rate of false positives is \(falsePositives), but lies between 0 and 1")
    }
    let sorted = data.sorted()
    var (values, counts): ([Double], [Double]) = ([], [])
    for value in sorted {
      if value == values.last {
        counts[counts.count - 1] += 1
      } else {
        values.append(value)
        counts.append(1)
      }
    }
    guard let first = values.first, let last = values.last, values.count > 1 else {
      throw HypothesisTestError(.badValue, "blocks need two different values at least")
    }
    let middles = zip(values, values.dropFirst()).map { 0.5 * $0 + 0.5 * $1 }
    let cells = [first] + middles + [last]
    let prior = 4 - Double.log(73.53 * falsePositives * .pow(Double(data.count), -0.478))
    return changePoints(cells, counts, prior).map { cells[$0] } + [last]
  }

  /// The first cells of the best blocks.
  private static func changePoints(_ cells: [Double], _ counts: [Double], _ prior: Double) -> [Int]
  {
    var best: [Double] = []
    var starts: [Int] = []
    for end in counts.indices {
      var (number, top, start) = (0.0, -Double.infinity, 0)
      for first in stride(from: end, through: 0, by: -1) {
        number += counts[first]
        let width = cells[end + 1] - cells[first]
        let fitness = width > 0 ? number * .log(number / width) : .infinity
        let total = fitness - prior + (first > 0 ? best[first - 1] : 0)
        if total >= top { (top, start) = (total, first) }
      }
      best.append(top)
      starts.append(start)
    }
    var (points, end): ([Int], Int) = ([], counts.count)
    while end > 0 {
      points.append(starts[end - 1])
      end = starts[end - 1]
    }
    return points.reversed()
  }
}
