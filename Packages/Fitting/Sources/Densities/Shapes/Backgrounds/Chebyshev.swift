/// A polynomial 1 + Σ cₖ Tₖ(t) in Chebyshev polynomials, with t running from -1 to 1 over the domain.
public struct Chebyshev: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]
  /// Where the polynomial is at home; `nil` for the range in which the density is used.
  public let domain: ClosedRange<Double>?

  /// The name of the density in messages.
  public var name: String { "Chebyshev" }

  /// Makes a polynomial whose degree is the number of coefficients.
  ///
  /// - Parameters:
  ///   - coefficients: c₁, c₂ and so on; small enough for the density to be positive.
  ///   - domain: where t runs from -1 to 1; `nil` stands for the range in which the density is used.
  public init(_ coefficients: [any ParameterExpression], domain: ClosedRange<Double>? = nil) {
    arguments = coefficients.enumerated().map { DensityArgument("c\($0 + 1)", $1.formula) }
    self.domain = domain
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    for index in values.indices { try require(values, at: index, "finite") { _ in true } }
    return ChebyshevKernel(coefficients: values, domain: domain ?? range)
  }
}
