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
    logarithms = total
  }

  /// Adds the logarithms at the points of the block to a sum.
  mutating func add(_ x: Span<Double>, withGradient: Bool, to sum: inout LogSum) {
    if terms.count == 1 && terms[0].kernel.isLogarithmic {
      addSingle(x, withGradient: withGradient, to: &sum)
      return
    }
    evaluateDensities(x)
    combine()
    ModelBlock.logarithms(of: total, into: &logarithms)
    let part = Sums.sum(logarithms.span)
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

  private static func logarithms(of values: [Double], into result: inout [Double]) {
    var span = result.mutableSpan
    VectorMath.log(values.span, into: &span)
  }

  /// The values of Σ coefficient · density at the points.
  mutating func evaluate(_ x: Span<Double>) -> [Double] {
    evaluateDensities(x)
    combine()
    return total
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
      terms[term].kernel, x, into: &values[term], scratch: &scratch[term])
  }

  private static func evaluate(
    _ kernel: any DensityKernel, _ x: Span<Double>, into values: inout [Double],
    scratch: inout [Double]
  ) {
    var valueSpan = values.mutableSpan
    var scratchSpan = scratch.mutableSpan
    kernel.evaluate(x, into: &valueSpan, scratch: &scratchSpan)
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
    term.kernel.addLogGradient(x, weights: weights.span, scratch: &span, to: &gradient)
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

  /// Where densities underflow, sums their logarithms relative to the largest.
  private mutating func addSmall(_ x: Span<Double>, withGradient: Bool, to sum: inout LogSum) {
    for term in terms.indices {
      evaluateKernel(term, x)
      guard !terms[term].kernel.isLogarithmic else { continue }
      for index in total.indices { values[term][index] = Double.log(values[term][index]) }
    }
    let shifts = terms.map { Double.log($0.coefficient) }
    for index in total.indices {
      var largest = -Double.infinity
      for term in terms.indices { largest = max(largest, values[term][index] + shifts[term]) }
      total[index] = 0
      for term in terms.indices {
        total[index] += Double.exp(values[term][index] + shifts[term] - largest)
        values[term][index] = Double.exp(values[term][index] - largest)
      }
      sum.value += largest + Double.log(total[index])
    }
    guard withGradient else { return }
    for term in terms.indices {
      for index in total.indices {
        values[term][index] /= total[index]
      }
      addDerivatives(of: term, x, to: &sum)
    }
  }
}
