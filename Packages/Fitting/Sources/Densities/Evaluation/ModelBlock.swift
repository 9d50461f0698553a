import RealModule
import VectorMath

/// The evaluation of a model on a block of points: columns for all terms, combined at the end.
struct ModelBlock {
  let count: Int
  private let terms: [PreparedModel.Term]
  private var values: [[Double]]
  private var scratch: [[Double]]
  private var total: [Double]
  private var logarithms: [Double]

  init(_ terms: [PreparedModel.Term], count: Int) {
    self.terms = terms
    self.count = count
    values = terms.map { _ in [Double](repeating: 0, count: count) }
    scratch = terms.map { [Double](repeating: 0, count: $0.kernel.scratchColumns * count) }
    total = [Double](repeating: 0, count: count)
    logarithms = []
  }

  /// Adds the logarithms at the points of the block to a sum.
  ///
  /// The data hold all columns of the points, one after the other.
  mutating func add(_ x: Span<Double>, withGradient: Bool, to sum: inout LogSum) {
    if terms.count == 1 && terms[0].kernel.isLogarithmic {
      addSingle(x, withGradient: withGradient, to: &sum)
      return
    }
    if isLogarithmicPair, addPair(x, withGradient: withGradient, to: &sum) { return }
    evaluateDensities(x)
    combine()
    if logarithms.isEmpty { logarithms = total }
    let part = LogProduct.sum(of: total, scratch: &logarithms)
    guard part.isFinite else {
      addSmall(x, withGradient: withGradient, to: &sum)
      return
    }
    sum.value += part
    guard withGradient else { return }
    for term in terms.indices {
      ModelBlock.divide(&values[term], by: total)
      addDerivatives(of: term, x, to: &sum)
    }
  }

  private static func divide(_ values: inout [Double], by divisors: [Double]) {
    var span = values.mutableSpan
    let divisors = divisors.span
    for index in divisors.indices { span[index] /= divisors[index] }
  }

  private static func add(
    _ values: [Double], times factor: Double, to total: inout [Double], isFirst: Bool
  ) {
    var total = total.mutableSpan
    let values = values.span
    if isFirst {
      for index in values.indices { total[index] = factor * values[index] }
    } else {
      for index in values.indices { total[index] += factor * values[index] }
    }
  }

  /// The values of Σ coefficient · density at the points.
  mutating func evaluate(_ x: Span<Double>) -> [Double] {
    evaluateDensities(x)
    combine()
    return total
  }

  /// The share of each term in the model at the points.
  mutating func shares(_ x: Span<Double>) -> [[Double]] {
    evaluateDensities(x)
    combine()
    return terms.indices.map { term in
      zip(values[term], total).map { terms[term].coefficient * $0 / $1 }
    }
  }

  /// Writes the kernels' densities.
  private mutating func evaluateDensities(_ x: Span<Double>) {
    for term in terms.indices {
      evaluateKernel(term, x)
      if terms[term].kernel.isLogarithmic {
        var span = values[term].mutableSpan
        VectorMath.exp(&span)
      }
    }
  }

  private mutating func evaluateKernel(_ term: Int, _ x: Span<Double>) {
    ModelBlock.evaluate(
      terms[term], x, into: &values[term], scratch: &scratch[term])
  }

  private static func evaluate(
    _ term: PreparedModel.Term, _ x: Span<Double>, into values: inout [Double],
    scratch: inout [Double]
  ) {
    var valueSpan = values.mutableSpan
    var scratchSpan = scratch.mutableSpan
    if let columns = term.gathered(x, count: valueSpan.count) {
      term.kernel.evaluate(columns.span, into: &valueSpan, scratch: &scratchSpan)
    } else {
      term.kernel.evaluate(x, into: &valueSpan, scratch: &scratchSpan)
    }
  }

  private mutating func combine() {
    for term in terms.indices {
      ModelBlock.add(
        values[term], times: terms[term].coefficient, to: &total, isFirst: term == 0)
    }
  }

  /// Adds the derivatives of one term, of which the values have become density over total.
  private mutating func addDerivatives(of term: Int, _ x: Span<Double>, to sum: inout LogSum) {
    sum.derivatives.weights[term] += Sums.sum(values[term])
    guard terms[term].argumentCount > 0 else { return }
    let gradient = ModelBlock.gradient(
      of: terms[term], x, weights: values[term], scratch: &scratch[term])
    for argument in gradient.indices {
      sum.derivatives.arguments[term][argument] += terms[term].coefficient * gradient[argument]
    }
  }

  private static func gradient(
    of term: PreparedModel.Term, _ x: Span<Double>, weights: [Double], scratch: inout [Double]
  ) -> [Double] {
    var gradient = [Double](repeating: 0, count: term.argumentCount)
    var span = scratch.mutableSpan
    if let columns = term.gathered(x, count: weights.count) {
      term.kernel.addLogGradient(
        columns.span, weights: weights.span, scratch: &span, to: &gradient)
    } else {
      term.kernel.addLogGradient(x, weights: weights.span, scratch: &span, to: &gradient)
    }
    return gradient
  }

  /// A single density given by its logarithm needs neither exponential nor logarithm.
  private mutating func addSingle(_ x: Span<Double>, withGradient: Bool, to sum: inout LogSum) {
    let coefficient = terms[0].coefficient
    evaluateKernel(0, x)
    sum.value += Sums.sum(values[0]) + Double(count) * Double.log(coefficient)
    guard withGradient else { return }
    for index in values[0].indices { values[0][index] = 1 / coefficient }
    addDerivatives(of: 0, x, to: &sum)
  }

  private var isLogarithmicPair: Bool {
    terms.count == 2 && terms.allSatisfy { $0.kernel.isLogarithmic && $0.coefficient > 0 }
  }

  /// Two densities given by their logarithms a and b: max(a, b) + log(1 + exp(-|a - b|)).
  ///
  /// One exponential for each point, and one logarithm for all: the product of numbers between 1 and 2.
  private mutating func addPair(_ x: Span<Double>, withGradient: Bool, to sum: inout LogSum) -> Bool
  {
    evaluateKernel(0, x)
    evaluateKernel(1, x)
    let coefficients = (terms[0].coefficient, terms[1].coefficient)
    let shifts = (Double.log(coefficients.0), Double.log(coefficients.1))
    let part = LogPair.sum(
      values[0], shifts.0, values[1], shifts.1, ratios: &total)
    guard part.isFinite else { return false }
    sum.value += part
    guard withGradient else { return true }
    LogPair.divide(
      into: &values, shifts: shifts, coefficients: coefficients, ratios: total)
    addDerivatives(of: 0, x, to: &sum)
    addDerivatives(of: 1, x, to: &sum)
    return true
  }

  /// Adds the logarithms at the points of the block, each times a weight, to a sum.
  mutating func add(
    _ x: Span<Double>, weights: Span<Double>, withGradient: Bool, to sum: inout LogSum
  ) {
    let result = logarithms(x)
    sum.value += Sums.dot(result.span, weights)
    guard withGradient else { return }
    for term in terms.indices {
      for index in total.indices { values[term][index] *= weights[index] / total[index] }
      addDerivatives(of: term, x, to: &sum)
    }
  }

  /// The logarithm of the model at each point.
  ///
  /// Afterwards the columns hold densities relative to the largest, and the total their sum.
  mutating func logarithms(_ x: Span<Double>) -> [Double] {
    for term in terms.indices {
      evaluateKernel(term, x)
      guard !terms[term].kernel.isLogarithmic else { continue }
      for index in total.indices { values[term][index] = Double.log(values[term][index]) }
    }
    let coefficients = terms.map(\.coefficient)
    var result = total
    for index in total.indices {
      var largest = -Double.infinity
      for term in terms.indices where coefficients[term] != 0 {
        largest = max(largest, values[term][index])
      }
      total[index] = 0
      for term in terms.indices {
        values[term][index] = Double.exp(values[term][index] - largest)
        total[index] += coefficients[term] * values[term][index]
      }
      result[index] = largest + Double.log(total[index])
    }
    return result
  }

  /// Where densities underflow, sums their logarithms relative to the largest.
  private mutating func addSmall(_ x: Span<Double>, withGradient: Bool, to sum: inout LogSum) {
    sum.value += Sums.sum(logarithms(x))
    guard withGradient else { return }
    for term in terms.indices {
      ModelBlock.divide(&values[term], by: total)
      addDerivatives(of: term, x, to: &sum)
    }
  }
}
