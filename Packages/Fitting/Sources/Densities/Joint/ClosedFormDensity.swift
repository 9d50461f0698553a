import RealModule

/// A density whose logarithm and integral are formulas, so that its arguments may depend on the data.
protocol ClosedFormDensity: Density {
  /// The logarithm of the density and an indefinite integral, in ``Formula/variable``; `nil` if there is none.
  var closedForm: (logarithm: Formula, primitive: Formula)? { get }
}

extension ClosedFormDensity {
  /// The logarithm of the density, normalised within a range.
  func normalised(in range: ClosedRange<Double>) -> Formula? {
    guard let (logarithm, primitive) = closedForm else { return nil }
    let high = primitive.substituting(Formula.constant(range.upperBound))
    let low = primitive.substituting(Formula.constant(range.lowerBound))
    return logarithm - Formula.log(high - low)
  }
}

extension Gaussian: ClosedFormDensity {
  var closedForm: (logarithm: Formula, primitive: Formula)? {
    let (mean, sigma) = (arguments[0].formula, arguments[1].formula)
    let t = (Formula.variable - mean) / sigma
    return (
      -0.5 * Formula.pow(t, 2),
      (0.5 * Double.pi).squareRoot() * sigma * Formula.erf(0.5.squareRoot() * t)
    )
  }
}

extension Exponential: ClosedFormDensity {
  var closedForm: (logarithm: Formula, primitive: Formula)? {
    let slope = arguments[0].formula
    return (slope * Formula.variable, Formula.exp(slope * Formula.variable) / slope)
  }
}

extension BreitWigner: ClosedFormDensity {
  var closedForm: (logarithm: Formula, primitive: Formula)? {
    let (mean, width) = (arguments[0].formula, arguments[1].formula)
    let t = 2 * (Formula.variable - mean) / width
    return (-1 * Formula.log1p(Formula.pow(t, 2)), 0.5 * width * Formula.atan(t))
  }
}

extension ShapedDensity {
  var closedForm: (logarithm: Formula, primitive: Formula)? {
    let formulas = arguments.map(\.formula)
    guard let primitive = Self.shape.primitiveFormula else { return nil }
    return (Self.shape.logarithmFormula(formulas), primitive(formulas))
  }
}

extension Formula {
  /// The same formula with something in place of the variable.
  func substituting(_ value: Formula) -> Formula {
    func change(_ formula: Formula) -> Formula { formula.substituting(value) }
    switch self {
    case .variable: return value
    case .constant, .parameter, .column: return self
    case .sum(let a, let b): return .sum(change(a), change(b))
    case .difference(let a, let b): return .difference(change(a), change(b))
    case .product(let a, let b): return .product(change(a), change(b))
    case .quotient(let a, let b): return .quotient(change(a), change(b))
    case .power(let a, let exponent): return .power(change(a), exponent)
    case .function(let function, let a): return .function(function, change(a))
    case .choice(let a, let b, let c): return .choice(change(a), change(b), change(c))
    }
  }
}
