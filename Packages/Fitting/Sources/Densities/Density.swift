import Minimization

/// A density in one variable, given by its arguments.
///
/// A density says what its arguments are; its kernel, made for one set of their values, does the
/// arithmetic. It need not be normalised: whoever uses it divides by the integral over the range.
///
/// Write `yield * density + yield * density` for a ``Model``, and pass that to a likelihood.
public protocol Density: ModelConvertible {
  /// What the density is called in messages and, unless told otherwise, in plots.
  var name: String { get }

  /// The arguments with their names, in the order in which ``kernel(at:over:)`` takes their values.
  var arguments: [DensityArgument] { get }

  /// Whether the kernels have gradients.
  var hasGradient: Bool { get }

  /// The columns of the data, for a density in several variables; empty for one in a single variable.
  var columns: [String] { get }

  /// The ranges of the columns that are variables of the density, by name.
  var ranges: [String: ClosedRange<Double>] { get }

  /// The density for given values of its arguments, to be used in a range.
  ///
  /// - Throws: ``DensityError`` if an argument has a value for which there is no density.
  func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
}

/// An argument of a density.
public struct DensityArgument: Sendable, Hashable {
  /// The name of the argument, such as `mean`.
  public let name: String

  /// What is put in for it.
  public let formula: Formula

  /// Names an argument.
  public init(_ name: String, _ expression: some ParameterExpression) {
    self.name = name
    formula = expression.formula
  }
}

extension Density {
  /// Yes, unless a density says otherwise.
  public var hasGradient: Bool { true }

  /// The single variable, unless a density says otherwise.
  public var columns: [String] { [] }

  /// None, unless a density says otherwise.
  public var ranges: [String: ClosedRange<Double>] { [:] }

  /// The density as the only part of a model, with the weight 1.
  public var model: Model { Model(self, weight: .constant(1), label: name) }
}
