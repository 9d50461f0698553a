import Minimization

/// A model made ready for evaluation in a range: a flat list of densities with compiled arguments.
package struct EvaluationPlan: Sendable {
  struct Leaf: Sendable {
    let density: any Density
    let label: String
    let weight: CompiledFormula
    let arguments: [CompiledFormula]
  }

  package let parameters: [Parameter]
  package let range: ClosedRange<Double>
  package let labels: [String]
  let leaves: [Leaf]

  /// Whether the gradient is there.
  package let hasGradient: Bool

  /// Compiles a model for a range.
  ///
  /// - Throws: ``DensityError`` for a range that is empty or not finite, ``MinimizationError`` when one
  ///   name stands for parameters that differ.
  package init(_ model: Model, over range: ClosedRange<Double>) throws {
    guard range.lowerBound.isFinite, range.upperBound.isFinite,
      range.lowerBound < range.upperBound, (range.upperBound - range.lowerBound).isFinite
    else { throw DensityError.badRange(range) }
    let parameters = try model.parameters()
    self.parameters = parameters
    self.range = range
    labels = model.labels
    leaves = model.components.map { component in
      Leaf(
        density: component.density, label: component.label,
        weight: CompiledFormula(component.weight, parameters: parameters),
        arguments: component.density.arguments.map {
          CompiledFormula($0.formula, parameters: parameters)
        })
    }
    hasGradient = leaves.allSatisfy(\.density.hasGradient)
  }

  /// The model at one set of values of the parameters.
  ///
  /// - Throws: ``DensityError`` when a density does not exist there or cannot be normalised.
  package func prepared(at point: [Double]) throws(DensityError) -> PreparedModel {
    var terms: [PreparedModel.Term] = []
    for leaf in leaves {
      let values = leaf.arguments.map { $0.value(at: point) }
      let kernel = try leaf.density.kernel(at: values, over: range)
      let edges = [range.lowerBound, range.upperBound]
      let integral = kernel.integrals(between: edges)[0]
      guard integral.isFinite && integral > 0 else {
        throw .noWeight(leaf.density.name, in: range)
      }
      terms.append(
        PreparedModel.Term(
          kernel: kernel, weight: leaf.weight.value(at: point), integral: integral,
          argumentCount: values.count))
    }
    return PreparedModel(terms: terms)
  }

  /// Turns derivatives with respect to weights and arguments into those with respect to parameters.
  package func addGradient(
    _ derivatives: TermDerivatives, at point: [Double], to gradient: inout [Double]
  ) {
    for (index, leaf) in leaves.enumerated() {
      leaf.weight.addGradient(times: derivatives.weights[index], at: point, to: &gradient)
      for (argument, formula) in leaf.arguments.enumerated() {
        formula.addGradient(
          times: derivatives.arguments[index][argument], at: point, to: &gradient)
      }
    }
  }
}

extension DensityKernel {
  /// The integrals between neighbouring edges.
  func integrals(between edges: [Double]) -> [Double] {
    var values = [Double](repeating: 0, count: edges.count - 1)
    var span = values.mutableSpan
    integrals(between: edges.span, into: &span)
    return values
  }
}
