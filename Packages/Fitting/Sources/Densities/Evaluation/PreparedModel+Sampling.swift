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
    // Which density each event is from, then all events of one density together.
    var owners = [Int](repeating: 0, count: count)
    var shares = [Int](repeating: 0, count: terms.count)
    for event in 0..<count {
      var rest = total * generator.uniform()
      var owner = 0
      while owner < terms.count - 1 && rest >= terms[owner].weight {
        rest -= terms[owner].weight
        owner += 1
      }
      owners[event] = owner
      shares[owner] += 1
    }
    let draws = terms.indices.map { term in
      terms[term].kernel.draw(shares[term], in: range, using: &generator)
    }
    var used = [Int](repeating: 0, count: terms.count)
    return owners.map { owner in
      used[owner] += 1
      return draws[owner][used[owner] - 1]
    }
  }
}
