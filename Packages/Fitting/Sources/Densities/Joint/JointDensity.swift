import Minimization

/// A density in several variables: a product of densities, each in a column of the data and in its range.
///
///     let signal = Gaussian(mean: mass, sigma: width).of("m", in: 5.2...5.4) * Exponential(slope: -1 / tau).of("t", in: 0...10)
///     let nll = try ExtendedUnbinnedNLL(nS * signal + nB * background, columns: ["m": m, "t": t])
///
/// A factor is conditional where an argument depends on other columns, such as an error of each event:
/// `Gaussian(mean: mass, sigma: scale * .column("error")).of("m", in: 5.2...5.4)`. It is normalised in its own
/// variable, for each event; nothing is said about how the other columns are distributed.
public struct JointDensity: Density {
  struct Factor: Sendable {
    let density: any Density
    let column: String
    let range: ClosedRange<Double>
    /// The normalised logarithm with the columns it takes, where arguments depend on the data.
    let conditional: Formula?
  }

  let factors: [Factor]

  init(_ factors: [Factor]) { self.factors = factors }

  /// The names of the factors.
  public var name: String {
    factors.map { "\($0.density.name)(\($0.column))" }.joined(separator: " × ")
  }

  /// The arguments of all factors; of conditional ones, the parameters in them.
  public var arguments: [DensityArgument] { factors.flatMap(\.arguments) }

  /// Whether all factors have their gradients.
  public var hasGradient: Bool {
    factors.allSatisfy { $0.conditional != nil || $0.density.hasGradient }
  }

  /// The columns of the data, each once.
  public var columns: [String] {
    factors.flatMap(\.columns).reduce(into: []) { found, name in
      if !found.contains(name) { found.append(name) }
    }
  }

  /// The ranges of the variables by their columns.
  public var ranges: [String: ClosedRange<Double>] {
    Dictionary(factors.map { ($0.column, $0.range) }) { first, _ in first }
  }

  /// The density for values of its arguments; each factor is used in its own range.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    let columns = columns
    var parts: [JointKernel.Part] = []
    var start = 0
    for factor in factors {
      let end = start + factor.arguments.count
      let part = try factor.part(
        at: Array(values[start..<end]), columns: columns, arguments: start..<end)
      parts.append(part)
      start = end
    }
    return JointKernel(parts: parts, dataColumns: columns.count)
  }

  /// The product of densities in different columns.
  public static func * (a: JointDensity, b: JointDensity) -> JointDensity {
    JointDensity(a.factors + b.factors)
  }
}

extension Density {
  /// The density in a column of the data, within a range in which it is normalised.
  public func of(_ column: String, in range: ClosedRange<Double>) -> JointDensity {
    let isConditional = arguments.contains { $0.formula.dependsOnData }
    let conditional = isConditional ? (self as? any ClosedFormDensity)?.normalised(in: range) : nil
    return JointDensity([
      JointDensity.Factor(
        density: self, column: column, range: range, conditional: conditional)
    ])
  }
}

extension JointDensity.Factor {
  var arguments: [DensityArgument] {
    conditional.map { $0.parameters.map { DensityArgument($0.name, $0) } } ?? density.arguments
  }

  var columns: [String] {
    guard let conditional else { return [column] }
    return [column] + FormulaProgram(conditional, arguments: []).otherColumns
  }

  fileprivate func part(at values: [Double], columns all: [String], arguments: Range<Int>)
    throws(DensityError) -> JointKernel.Part
  {
    let places = columns.compactMap { all.firstIndex(of: $0) }
    if let conditional {
      let names = conditional.parameters.map(\.name)
      let kernel = FormulaKernel(
        FormulaProgram(conditional, arguments: names), isLogarithmic: true, primitive: nil,
        landmarks: [], arguments: values, range: range)
      return JointKernel.Part(
        kernel: kernel, columns: places, arguments: arguments, range: range, integral: nil)
    }
    guard !density.arguments.contains(where: { $0.formula.dependsOnData }) else {
      throw .notConditional(density.name)
    }
    guard range.lowerBound.isFinite, range.upperBound.isFinite, range.lowerBound < range.upperBound
    else { throw .badRange(range) }
    let kernel = try density.kernel(at: values, over: range)
    let integral = kernel.integrals(between: [range.lowerBound, range.upperBound])[0]
    guard integral.isFinite && integral > 0 else { throw .noWeight(density.name, in: range) }
    return JointKernel.Part(
      kernel: kernel, columns: places, arguments: arguments, range: range, integral: integral)
  }
}
