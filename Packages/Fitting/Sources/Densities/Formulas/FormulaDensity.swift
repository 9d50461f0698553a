import Minimization

/// A density written as a formula of the variable and of parameters.
///
///     let x = Formula.variable
///     let turnOn = FormulaDensity("TurnOn", 0.5 * Formula.erfc((threshold - x) / width) * Formula.exp(-x / slope))
///     let peak = FormulaDensity("Peak", log: -Formula.log1p((x - mass) / width * (x - mass) / width))
///
/// The formula is evaluated in vectorised blocks and differentiated exactly, so that a fit with it has
/// analytic gradients. It need not be normalised: it is integrated numerically, to about twelve digits.
public struct FormulaDensity: Density {
  /// What the density is called.
  public let name: String

  /// The parameters in the formula, in the order of their first mention.
  public let arguments: [DensityArgument]

  /// The formula: of the density, or of its logarithm.
  public let formula: Formula

  /// Whether the formula is that of the logarithm.
  public let isLogarithmic: Bool

  /// Places of kinks, ends and peaks.
  public let landmarks: [Formula]

  private let program: FormulaProgram
  private let marks: [FormulaProgram]

  /// Makes a density from a formula; it must not be negative where there are events.
  ///
  /// - Parameters:
  ///   - name: what the density is called.
  ///   - formula: the density, up to a factor.
  ///   - landmarks: places near which the density changes fast, or where it has a kink or an end, which
  ///     the normalisation must not miss.
  public init(
    _ name: String, _ formula: some ParameterExpression, landmarks: [any ParameterExpression] = []
  ) {
    self.init(name, formula.formula, isLogarithmic: false, landmarks.map(\.formula))
  }

  /// Makes a density from a formula for its logarithm, which is better for densities of many magnitudes.
  public init(
    _ name: String, log formula: some ParameterExpression,
    landmarks: [any ParameterExpression] = []
  ) {
    self.init(name, formula.formula, isLogarithmic: true, landmarks.map(\.formula))
  }

  private init(_ name: String, _ formula: Formula, isLogarithmic: Bool, _ landmarks: [Formula]) {
    self.name = name
    self.formula = formula
    self.isLogarithmic = isLogarithmic
    self.landmarks = landmarks
    var parameters: [Parameter] = []
    for parameter in ([formula] + landmarks).flatMap(\.parameters)
    where !parameters.contains(where: { $0.name == parameter.name }) {
      parameters.append(parameter)
    }
    arguments = parameters.map { DensityArgument($0.name, $0) }
    let names = parameters.map(\.name)
    program = FormulaProgram(formula, arguments: names)
    marks = landmarks.map { FormulaProgram($0, arguments: names) }
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    for index in values.indices { try require(values, at: index, "finite") { _ in true } }
    return FormulaKernel(
      program, isLogarithmic: isLogarithmic, primitive: nil,
      landmarks: marks.map { $0.numbers(values)[$0.result] }, arguments: values, range: range)
  }
}
