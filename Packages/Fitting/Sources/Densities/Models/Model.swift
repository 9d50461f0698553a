import Minimization

/// A weighted sum of densities.
///
///     let signal = Voigt(mean: mass, sigma: resolution, width: 2.4952)
///     let model = nSignal * signal + nBackground * Exponential(slope: slope)
///
/// In an extended likelihood the weights are numbers of events in the fit range. Otherwise only their
/// ratios matter: `f * a + (1 - f) * b` is a mixture with the fraction `f`.
public struct Model: ModelConvertible {
  /// One density of a model with its weight.
  public struct Component: Sendable {
    /// The density.
    public let density: any Density

    /// The number of events, or the relative weight.
    public let weight: Formula

    /// What the component is called; components with the same label belong together.
    public let label: String

    /// Makes a component.
    public init(density: any Density, weight: Formula, label: String) {
      self.density = density
      self.weight = weight
      self.label = label
    }
  }

  /// The densities with their weights.
  public let components: [Component]

  /// Makes a model from components.
  public init(_ components: [Component]) {
    self.components = components
  }

  init(_ density: some Density, weight: Formula, label: String) {
    self.init([Component(density: density, weight: weight, label: label)])
  }

  /// The model itself.
  public var model: Model { self }

  /// The labels of the components, each once, in order.
  public var labels: [String] {
    components.reduce(into: []) { labels, component in
      if !labels.contains(component.label) { labels.append(component.label) }
    }
  }

  /// The parameters of all weights and densities, in the order of their first mention.
  ///
  /// - Throws: `MinimizationError` when one name stands for parameters that differ.
  public func parameters() throws(MinimizationError) -> [Parameter] {
    try .merging(
      components.map { component in
        component.weight.parameters + component.density.arguments.flatMap(\.formula.parameters)
      })
  }

  /// The columns of the data, each once, for a model in several variables.
  package var columns: [String] {
    components.flatMap(\.density.columns).reduce(into: []) { found, name in
      if !found.contains(name) { found.append(name) }
    }
  }

  /// Whether a density is one in a single variable without a name.
  package var hasPlainDensities: Bool { components.contains { $0.density.columns.isEmpty } }

  /// The ranges of all variables of a model in several.
  ///
  /// - Throws: ``DensityError`` when a variable has different ranges in different parts.
  package func ranges() throws(DensityError) -> [String: ClosedRange<Double>] {
    var ranges: [String: ClosedRange<Double>] = [:]
    for component in components {
      for (column, range) in component.density.ranges {
        if let known = ranges[column], known != range {
          throw .differentRanges(column, known, range)
        }
        ranges[column] = range
      }
    }
    return ranges
  }
}
