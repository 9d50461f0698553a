extension PreparedModel {
  /// The expected contents of bins, term by term.
  package func binContents(between edges: [Double]) -> [[Double]] {
    terms.map { term in
      term.kernel.integrals(between: edges).map { term.coefficient * $0 }
    }
  }

  /// The derivatives of Σ sensitivity · content over bins.
  package func binDerivatives(
    between edges: [Double], sensitivities: [Double], over range: ClosedRange<Double>
  ) -> TermDerivatives {
    var result = derivatives
    for (index, term) in terms.enumerated() {
      let integrals = term.kernel.integrals(between: edges)
      result.weights[index] = Sums.dot(integrals.span, sensitivities.span)
      let weights = sensitivities.map { $0 * term.coefficient }
      term.kernel.addIntegralGradient(
        between: edges.span, weights: weights.span, to: &result.arguments[index])
    }
    resolve(&result, over: range)
    return result
  }

  /// The values of the model at points, each term's weight times its normalised density, term by term.
  package func values(at points: [Double]) -> [[Double]] {
    terms.map { term in
      var block = ModelBlock([term], count: points.count)
      return block.evaluate(points.span)
    }
  }

  /// The index of the first point at which the model is not a positive finite number, and its value.
  package func firstFault(at points: [Double], columns: Int = 1) -> (index: Int, value: Double)? {
    let (size, count) = (PreparedModel.blockSize, points.count / columns)
    for start in stride(from: 0, to: count, by: size) {
      let end = min(start + size, count)
      var block = ModelBlock(terms, count: end - start)
      let part = points.span.extracting((columns * start)..<(columns * end))
      for (index, value) in block.evaluate(part).enumerated()
      where !(value.isFinite && value > 0) {
        return (start + index, value)
      }
    }
    return nil
  }
}
