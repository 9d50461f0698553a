import Histograms

/// Two histograms, given as UHI JSON: their sum, tests and ratios.
struct CompareRequest: Request {
  var left: String
  var right: String

  struct Answer: Encodable {
    var sum: String?
    var chiSquared: [Double]?
    var kolmogorov: [Double]?
    var andersonDarling: [Double]?
    var efficiency: [[Double]?]?
    var poisson: [[Double]?]?
    var counts: [[Double]?]?
  }

  func answer() throws -> Answer {
    let (left, right) = (try AnyHistogram(uhiJSON: left), try AnyHistogram(uhiJSON: right))
    func numbers(_ test: CompatibilityTest) -> [Double] {
      [test.statistic, Double(test.degreesOfFreedom ?? 0), test.pValue]
    }
    func ends(_ interval: ConfidenceInterval?) -> [Double]? {
      interval.map { [$0.lower, $0.upper] }
    }
    let efficiency = try? left.ratio(to: right, .efficiency(.clopperPearson))
    return Answer(
      sum: try? (left + right).uhiJSON(),
      chiSquared: (try? left.chiSquaredTest(against: right)).map(numbers),
      kolmogorov: (try? left.kolmogorovTest(against: right)).map(numbers),
      andersonDarling: (try? left.andersonDarlingTest(against: right)).map(numbers),
      efficiency: efficiency?.map { ends($0.interval) },
      poisson: (try? left.ratio(to: right, .poisson))?.map { ends($0.interval) },
      counts: (try? left.intervals())?.map(ends))
  }
}
