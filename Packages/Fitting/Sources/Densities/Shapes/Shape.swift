/// A density of the library that is written as formulas of its arguments, compiled once.
struct Shape: Sendable {
  /// What an argument must be.
  enum Domain: Sendable {
    case finite
    case positive
    case notNegative
    case between(Double, Double)
    case above(Double)

    func holds(_ value: Double) -> Bool {
      switch self {
      case .finite: true
      case .positive: value > 0
      case .notNegative: value >= 0
      case .between(let low, let high): value > low && value < high
      case .above(let low): value > low
      }
    }

    var text: String {
      switch self {
      case .finite: "finite"
      case .positive: "positive"
      case .notNegative: "not negative"
      case .between(let low, let high): "between \(low) and \(high)"
      case .above(let low): "above \(low)"
      }
    }
  }

  let domains: [Domain]
  /// The formulas of the logarithm and of the primitive, for arguments of any kind.
  let logarithmFormula: @Sendable ([Formula]) -> Formula
  let primitiveFormula: (@Sendable ([Formula]) -> Formula)?
  private let logarithm: FormulaProgram
  private let primitive: FormulaProgram?
  private let landmarks: [FormulaProgram]

  /// Compiles a shape.
  ///
  /// - Parameters:
  ///   - domains: what each argument must be.
  ///   - logarithm: the logarithm of the density, as a formula of the arguments and the variable.
  ///   - primitive: an indefinite integral of the density, with the factor of the logarithm.
  ///   - landmarks: kinks, ends and the flanks of peaks.
  init(
    _ domains: [Domain], log logarithm: @escaping @Sendable ([Formula]) -> Formula,
    primitive: (@Sendable ([Formula]) -> Formula)? = nil,
    landmarks: ([Formula]) -> [Formula] = { _ in [] }
  ) {
    self.domains = domains
    logarithmFormula = logarithm
    primitiveFormula = primitive
    let names = domains.indices.map { "a\($0)" }
    let arguments = names.map { Formula.parameter(.init($0, 0)) }
    self.logarithm = FormulaProgram(logarithm(arguments), arguments: names)
    self.primitive = primitive.map { FormulaProgram($0(arguments), arguments: names) }
    self.landmarks = landmarks(arguments).map { FormulaProgram($0, arguments: names) }
  }

  func kernel(
    of density: some Density, at values: [Double], over range: ClosedRange<Double>
  ) throws(DensityError) -> any DensityKernel {
    for (index, domain) in domains.enumerated() {
      try density.require(values, at: index, domain.text) { domain.holds($0) }
    }
    return FormulaKernel(
      logarithm, isLogarithmic: true, primitive: primitive,
      landmarks: landmarks.map { $0.numbers(values)[$0.result] }, arguments: values, range: range)
  }
}

/// A density of the library that is written as a formula.
protocol ShapedDensity: ClosedFormDensity {
  static var shape: Shape { get }
}

extension ShapedDensity {
  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    try Self.shape.kernel(of: self, at: values, over: range)
  }
}

/// The flanks of a peak, beyond which a density is smooth on the scale of its distance.
func flanks(_ center: Formula, _ low: Formula, _ high: Formula) -> [Formula] {
  [-8 * low, -3 * low, -1 * low, 0 * low, high, 3 * high, 8 * high].map { center + $0 }
}

/// The flanks of a peak, in numbers.
func flanks(_ center: Double, _ low: Double, _ high: Double) -> [Double] {
  [-8 * low, -3 * low, -low, 0, high, 3 * high, 8 * high].map { center + $0 }
}
