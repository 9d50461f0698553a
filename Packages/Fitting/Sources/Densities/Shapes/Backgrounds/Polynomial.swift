import Minimization

/// A polynomial 1 + Σ cₖ Pₖ(t) in powers or in Legendre, Hermite or Laguerre polynomials.
///
/// It is integrated exactly. ``Bernstein`` is never negative, and ``Chebyshev`` is the fastest.
public struct Polynomial: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]

  /// The name of the density in messages.
  public let name: String

  private let kind: PolynomialKind
  private let domain: Domain

  private enum Domain: Sendable {
    /// The polynomial is one of x itself.
    case whole
    /// t runs from -1 to 1 over a range; `nil` stands for that of the fit.
    case range(ClosedRange<Double>?)
  }

  private init(
    _ name: String, _ kind: PolynomialKind, _ coefficients: [any ParameterExpression],
    _ domain: Domain
  ) {
    self.name = name
    self.kind = kind
    self.domain = domain
    arguments = coefficients.enumerated().map { DensityArgument("c\($0 + 1)", $1.formula) }
  }

  /// Powers of x: 1 + c₁ x + c₂ x² and so on.
  public static func powers(_ coefficients: [any ParameterExpression]) -> Polynomial {
    Polynomial("Polynomial", .powers, coefficients, .whole)
  }

  /// Legendre polynomials, with t running from -1 to 1 over the domain, by default the range of the fit.
  public static func legendre(
    _ coefficients: [any ParameterExpression], domain: ClosedRange<Double>? = nil
  ) -> Polynomial {
    Polynomial("Legendre", .legendre, coefficients, .range(domain))
  }

  /// Hermite polynomials (those of physicists), over the domain as for Legendre polynomials.
  public static func hermite(
    _ coefficients: [any ParameterExpression], domain: ClosedRange<Double>? = nil
  ) -> Polynomial {
    Polynomial("Hermite", .hermite, coefficients, .range(domain))
  }

  /// Laguerre polynomials, over the domain as for Legendre polynomials.
  public static func laguerre(
    _ coefficients: [any ParameterExpression], domain: ClosedRange<Double>? = nil
  ) -> Polynomial {
    Polynomial("Laguerre", .laguerre, coefficients, .range(domain))
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    for index in values.indices { try require(values, at: index, "finite") { _ in true } }
    let names = arguments.indices.map { "a\($0)" }
    var t = Formula.variable
    if case .range(let own) = domain {
      let domain = own ?? range
      let (low, width) = (domain.lowerBound, domain.upperBound - domain.lowerBound)
      t = (2 / width) * (t - low) - 1
    }
    let formula = kind.sum(names.map { .parameter(Parameter($0, 0)) }, at: t)
    return FormulaKernel(
      FormulaProgram(formula, arguments: names), isLogarithmic: false, primitive: nil,
      landmarks: [], arguments: values, range: range)
  }
}
