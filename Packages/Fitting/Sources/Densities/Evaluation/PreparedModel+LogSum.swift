/// The sum over events of the logarithm of a model, with its derivatives.
package struct LogSum: Sendable {
  package var value = 0.0
  package var derivatives: TermDerivatives

  /// The sum over no events.
  package init(derivatives: TermDerivatives) {
    self.derivatives = derivatives
  }

  /// Adds the sum over the next events.
  package mutating func add(_ other: LogSum) {
    value += other.value
    derivatives.add(other.derivatives)
  }
}

extension PreparedModel {
  /// Points are evaluated this many at a time, so that all columns stay in the cache.
  package static let blockSize = 1024

  /// The sum over points of the logarithm of Σ weight · density, each density normalised in the range.
  ///
  /// Derivatives are taken with respect to the coefficients of the kernels and to their arguments at
  /// fixed coefficients; ``resolve(_:over:)`` completes them once all events are summed.
  ///
  /// Data in several columns are given block by block, each with one column after the other.
  package func logSum(of x: Span<Double>, columns: Int = 1, withGradient: Bool) -> LogSum {
    var result = LogSum(derivatives: derivatives)
    let count = x.count / columns
    var block = ModelBlock(terms, count: min(PreparedModel.blockSize, count))
    for start in stride(from: 0, to: count, by: PreparedModel.blockSize) {
      let end = min(start + PreparedModel.blockSize, count)
      if end - start != block.count { block = ModelBlock(terms, count: end - start) }
      block.add(
        x.extracting((columns * start)..<(columns * end)), withGradient: withGradient, to: &result)
    }
    return result
  }

  /// The same with a weight for each point.
  package func logSum(
    of x: Span<Double>, columns: Int, weights: Span<Double>, withGradient: Bool
  ) -> LogSum {
    var result = LogSum(derivatives: derivatives)
    for start in stride(from: 0, to: weights.count, by: PreparedModel.blockSize) {
      let end = min(start + PreparedModel.blockSize, weights.count)
      var block = ModelBlock(terms, count: end - start)
      block.add(
        x.extracting((columns * start)..<(columns * end)),
        weights: weights.extracting(start..<end), withGradient: withGradient, to: &result)
    }
    return result
  }

  /// The logarithm of the model at each point.
  package func logarithms(at x: [Double], columns: Int) -> [Double] {
    let count = x.count / columns
    var result: [Double] = []
    result.reserveCapacity(count)
    for start in stride(from: 0, to: count, by: PreparedModel.blockSize) {
      let end = min(start + PreparedModel.blockSize, count)
      var block = ModelBlock(terms, count: end - start)
      result += block.logarithms(x.span.extracting((columns * start)..<(columns * end)))
    }
    return result
  }

  /// Completes the derivatives of a sum over all events.
  package func completed(_ sum: LogSum, over range: ClosedRange<Double>) -> LogSum {
    var sum = sum
    resolve(&sum.derivatives, over: range)
    return sum
  }
}
