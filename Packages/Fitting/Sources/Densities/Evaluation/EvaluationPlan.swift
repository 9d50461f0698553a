import Minimization

/// A model made ready for evaluation in a range: a flat list of densities with compiled arguments.
package struct EvaluationPlan: Sendable {
  struct Leaf: Sendable {
    let density: any Density
    let label: String
    let weight: CompiledFormula
    let arguments: [CompiledFormula]
    let columns: [Int]?
    let cache: KernelCache
  }

  package let parameters: [Parameter]
  package let range: ClosedRange<Double>
  package let labels: [String]
  /// The columns of the data, for a model in several variables.
  package let columns: [String]
  let leaves: [Leaf]

  /// Whether the gradient is there.
  package let hasGradient: Bool

  /// Compiles a model in one variable for a range.
  ///
  /// - Throws: ``DensityError`` for a model in columns of the data, for a range that is empty or not finite,
  ///   ``MinimizationError`` when one name stands for parameters that differ.
  package init(_ model: Model, over range: ClosedRange<Double>) throws {
    let columns = model.columns
    guard columns.isEmpty || model.hasPlainDensities else {
      throw DensityError.needsColumns(columns)
    }
    try self.init(model, columns: columns, over: range)
  }

  private init(_ model: Model, columns: [String], over range: ClosedRange<Double>) throws {
    guard range.lowerBound.isFinite, range.upperBound.isFinite,
      range.lowerBound < range.upperBound, (range.upperBound - range.lowerBound).isFinite
    else { throw DensityError.badRange(range) }
    let parameters = try model.parameters()
    self.parameters = parameters
    self.range = range
    labels = model.labels
    guard columns.isEmpty || !model.hasPlainDensities else {
      throw DensityError.mixedVariables(
        model.components.first { $0.density.columns.isEmpty }?.density.name ?? "")
    }
    self.columns = columns
    leaves = model.components.map { component in
      Leaf(
        density: component.density, label: component.label,
        weight: CompiledFormula(component.weight, parameters: parameters),
        arguments: component.density.arguments.map {
          CompiledFormula($0.formula, parameters: parameters)
        },
        columns: columns.isEmpty
          ? nil : component.density.columns.compactMap { columns.firstIndex(of: $0) },
        cache: KernelCache())
    }
    hasGradient = leaves.allSatisfy(\.density.hasGradient)
  }

  /// Compiles a model in several variables, whose densities have their ranges.
  ///
  /// - Throws: ``DensityError`` for a model in one variable or when ranges differ, ``MinimizationError`` when
  ///   one name stands for parameters that differ.
  package init(joint model: Model) throws {
    for component in model.components where component.density.columns.isEmpty {
      throw DensityError.mixedVariables(component.density.name)
    }
    _ = try model.ranges()
    try self.init(model, columns: model.columns, over: 0...1)
  }

  /// The model at one set of values of the parameters.
  ///
  /// - Throws: ``DensityError`` when a density does not exist there or cannot be normalised.
  package func prepared(at point: [Double]) throws(DensityError) -> PreparedModel {
    var terms: [PreparedModel.Term] = []
    for leaf in leaves {
      let values = leaf.arguments.map { $0.value(at: point) }
      let (kernel, integral) = try leaf.cache.kernel(
        of: leaf.density, at: values, over: range)
      terms.append(
        PreparedModel.Term(
          kernel: kernel, weight: leaf.weight.value(at: point), integral: integral,
          argumentCount: values.count, columns: leaf.columns))
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
