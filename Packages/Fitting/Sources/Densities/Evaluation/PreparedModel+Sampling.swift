import HEPCore

extension PreparedModel {
  /// More events than these are not drawn in one go.
  private static let largestSample = 1_000_000_000

  /// A Poisson number of events around the sum of the weights.
  func drawCount(using generator: inout some RandomNumberGenerator) throws(DensityError) -> Int {
    guard total >= 0, total <= Double(PreparedModel.largestSample) else {
      throw .cannotSample(
        "the weights add up to \(total); choose yields of at most \(PreparedModel.largestSample)")
    }
    return generator.poisson(mean: total)
  }

  /// Draws a number of events, each from one of the densities chosen by weight.
  func sample(
    _ count: Int, in range: ClosedRange<Double>,
    using generator: inout some RandomNumberGenerator
  ) throws(DensityError) -> [Double] {
    let (owners, shares) = try drawOwners(count, using: &generator)
    let draws = terms.indices.map { term in
      terms[term].kernel.draw(shares[term], in: range, using: &generator)
    }
    return PreparedModel.inOrder(of: owners, draws)
  }

  /// Draws a number of events of a model in several variables, column by column.
  func sampleColumns(
    _ count: Int, columns: [String], using generator: inout some RandomNumberGenerator
  ) throws(DensityError) -> [String: [Double]] {
    let (owners, shares) = try drawOwners(count, using: &generator)
    var draws: [[[Double]]] = []
    for (term, share) in zip(terms, shares) {
      guard let kernel = term.kernel as? any JointSampling, term.columns?.count == columns.count
      else {
        throw .cannotSample(
          "a part of it does not say how all of the columns \(columns) are distributed")
      }
      let drawn = try kernel.drawColumns(share, using: &generator)
      // The density may have the columns in another order than the model.
      draws.append(
        columns.indices.map { place in
          term.columns?.firstIndex(of: place).map { drawn[$0] } ?? []
        })
    }
    return Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { place, name in
        (name, PreparedModel.inOrder(of: owners, draws.map { $0[place] }))
      })
  }

  /// Which density each event is from, and how many events each density has.
  private func drawOwners(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) throws(DensityError) -> (owners: [Int], shares: [Int]) {
    guard (0...PreparedModel.largestSample).contains(count) else {
      throw .cannotSample(
        "\(count) events are wanted; ask for 0 to \(PreparedModel.largestSample) at a time")
    }
    guard terms.allSatisfy({ $0.weight >= 0 }), total.isFinite, total > 0 || count == 0 else {
      throw .cannotSample(
        "the weights are \(terms.map(\.weight)); none may be negative, and their sum must be positive"
      )
    }
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
    return (owners, shares)
  }

  /// The events of all densities in the order of their owners.
  private static func inOrder(of owners: [Int], _ draws: [[Double]]) -> [Double] {
    var used = [Int](repeating: 0, count: draws.count)
    return owners.map { owner in
      used[owner] += 1
      return draws[owner][used[owner] - 1]
    }
  }
}
