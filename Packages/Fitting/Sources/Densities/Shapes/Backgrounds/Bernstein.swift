/// A polynomial in the Bernstein basis, which is not negative when no coefficient is.
///
/// With coefficients c₀ … cₙ and u running from 0 to 1 over the domain, the density is
/// Σ cₖ (n over k) uᵏ (1 - u)ⁿ⁻ᵏ.
public struct Bernstein: Density {
  /// The arguments, in the order of the initialiser.
  public let arguments: [DensityArgument]
  /// Where the polynomial is at home; `nil` for the range in which the density is used.
  public let domain: ClosedRange<Double>?

  /// The name of the density in messages.
  public var name: String { "Bernstein" }

  /// Makes a polynomial of a degree one below the number of coefficients.
  ///
  /// - Parameters:
  ///   - coefficients: one at least; not negative, for a density.
  ///   - domain: where u runs from 0 to 1; `nil` stands for the range in which the density is used.
  public init(_ coefficients: [any ParameterExpression], domain: ClosedRange<Double>? = nil) {
    arguments = coefficients.enumerated().map { DensityArgument("c\($0)", $1.formula) }
    self.domain = domain
  }

  /// The density for values of its arguments.
  public func kernel(at values: [Double], over range: ClosedRange<Double>) throws(DensityError)
    -> any DensityKernel
  {
    guard !values.isEmpty else { throw .wrongCount(name, expected: "at least one", found: 0) }
    for index in values.indices { try require(values, at: index, "finite") { _ in true } }
    return BernsteinKernel(coefficients: values, domain: domain ?? range)
  }
}
