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
  private static let blockSize = 1024

  /// The sum over points of the logarithm of Σ weight · density, each density normalised in the range.
  ///
  /// Derivatives are taken with respect to the coefficients of the kernels and to their arguments at
  /// fixed coefficients; ``resolve(_:over:)`` completes them once all events are summed.
  package func logSum(of x: Span<Double>, withGradient: Bool) -> LogSum {
    var result = LogSum(derivatives: derivatives)
    var block = ModelBlock(terms, count: min(PreparedModel.blockSize, x.count))
    for start in stride(from: 0, to: x.count, by: PreparedModel.blockSize) {
      let end = min(start + PreparedModel.blockSize, x.count)
      if end - start != block.count { block = ModelBlock(terms, count: end - start) }
      block.add(x.extracting(start..<end), withGradient: withGradient, to: &result)
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
