/// A model at one set of values of its parameters.
package struct PreparedModel: Sendable {
  package struct Term: Sendable {
    let kernel: any DensityKernel
    package let weight: Double
    /// The integral of the kernel over the range.
    let integral: Double
    let argumentCount: Int
    /// The places of the kernel's columns among those of the data; `nil` for data in one variable.
    let columns: [Int]?

    /// What the kernel's values are multiplied by.
    var coefficient: Double { weight / integral }

    /// The columns of a block that the kernel takes, one after the other; `nil` where it takes the block as it is.
    func gathered(_ x: Span<Double>, count: Int) -> [Double]? {
      guard let columns else { return nil }
      var gathered: [Double] = []
      gathered.reserveCapacity(columns.count * count)
      for column in columns {
        for index in (column * count)..<((column + 1) * count) { gathered.append(x[index]) }
      }
      return gathered
    }
  }

  package let terms: [Term]

  /// The sum of the weights: the expected number of events in the range.
  package var total: Double { terms.reduce(0) { $0 + $1.weight } }

  package var derivatives: TermDerivatives { TermDerivatives(terms) }

  /// Completes derivatives that were taken with the coefficients of the kernels in place of the weights.
  ///
  /// The coefficient is the weight over the integral, which depends on the arguments.
  func resolve(_ derivatives: inout TermDerivatives, over range: ClosedRange<Double>) {
    let edges = [range.lowerBound, range.upperBound]
    for (index, term) in terms.enumerated() {
      let byCoefficient = derivatives.weights[index]
      derivatives.weights[index] = byCoefficient / term.integral
      let factor = [-byCoefficient * term.coefficient / term.integral]
      term.kernel.addIntegralGradient(
        between: edges.span, weights: factor.span, to: &derivatives.arguments[index])
    }
  }
}
