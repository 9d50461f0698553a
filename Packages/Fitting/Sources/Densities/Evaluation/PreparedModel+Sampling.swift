import HEPCore

extension PreparedModel {
  /// More events than these are not drawn in one go.
  private static let largestSample = 1_000_000_000

  /// Draws a Poisson number of events around the sum of the weights.
  func sample(
    in range: ClosedRange<Double>, using generator: inout some RandomNumberGenerator
  ) throws(DensityError) -> [Double] {
    guard total >= 0, total <= Double(PreparedModel.largestSample) else {
      throw .cannotSample(
        "the weights add up to \(total); choose yields of at most \(PreparedModel.largestSample)")
    }
    return try sample(generator.poisson(mean: total), in: range, using: &generator)
  }

  /// Draws a number of events, each from one of the densities chosen by weight.
  func sample(
    _ count: Int, in range: ClosedRange<Double>,
    using generator: inout some RandomNumberGenerator
  ) throws(DensityError) -> [Double] {
    guard (0...PreparedModel.largestSample).contains(count) else {
      throw .cannotSample(
        "\(count) events are wanted; ask for 0 to \(PreparedModel.largestSample) at a time")
    }
    guard terms.allSatisfy({ $0.weight >= 0 }), total.isFinite, total > 0 || count == 0 else {
      throw .cannotSample(
        "the weights are \(terms.map(\.weight)); none may be negative, and their sum must be positive"
      )
    }
    var events: [Double] = []
    for _ in 0..<count {
      var rest = Double.random(in: 0..<total, using: &generator)
      let term = terms.first { term in
        rest -= term.weight
        return rest < 0
      }
      let kernel = (term ?? terms[terms.count - 1]).kernel
      events.append(kernel.draw(in: range, using: &generator))
    }
    return events
  }
}
