import Minimization

/// What a modifier needs of its parameters: how many, where they start, how they are constrained.
struct ParameterRequirement {
  var types: Set<String>
  var isScalar = true
  var inits: [Double]
  var bounds: [ClosedRange<Double>]
  var fixed: [Bool]
  var constraint: ParameterSet.Constraint
  var auxiliaryData: [Double]

  var count: Int { inits.count }
}

extension ParameterRequirement {
  init(_ place: ModifierPlace) {
    let type = place.modifier.type
    let bins = place.sample.data.count
    switch place.modifier.kind {
    case .normfactor: self.init(type, factors: 1, in: 0...10, isScalar: true)
    case .shapefactor: self.init(type, factors: bins, in: 0...10, isScalar: false)
    case .normsys, .histosys:
      self.init(
        types: [type], inits: [0], bounds: [-5...5], fixed: [false],
        constraint: .gaussian(sigmas: [1]), auxiliaryData: [0])
    case .lumi:
      self.init(
        types: [type], inits: [], bounds: [], fixed: [false], constraint: .gaussian(sigmas: []),
        auxiliaryData: [])
    case .shapesys(let uncertainties):
      let pairs = zip(place.sample.data, uncertainties)
      let factors = pairs.map { $0 > 0 && $1 > 0 ? $0 * $0 / ($1 * $1) : 1 }
      self.init(type, factors: bins, in: 1e-10...10, isScalar: false)
      fixed = pairs.map { !($0 > 0 && $1 > 0) }
      constraint = .poisson(factors: factors)
      auxiliaryData = factors
    case .staterror(let relative):
      self.init(type, factors: bins, in: 1e-10...10, isScalar: false)
      fixed = relative.map { $0 == 0 }
      constraint = .gaussian(sigmas: relative.map { $0 == 0 ? 1 : $0 })
      auxiliaryData = [Double](repeating: 1, count: bins)
    }
  }

  private init(
    _ type: String, factors count: Int, in range: ClosedRange<Double>, isScalar: Bool
  ) {
    self.init(
      types: [type], isScalar: isScalar, inits: [Double](repeating: 1, count: count),
      bounds: [ClosedRange<Double>](repeating: range, count: count),
      fixed: [Bool](repeating: false, count: count), constraint: .none, auxiliaryData: [])
  }

  /// Why a set cannot serve another modifier as well; `nil` if it can.
  func conflict(with other: ParameterRequirement) -> String? {
    let words = types.union(other.types).sorted().joined(separator: " and ")
    if types.contains("shapesys") && other.types.contains("shapesys") {
      return "a shapesys belongs to one sample of one channel"
    }
    if count != other.count { return "\(words) need \(count) and \(other.count) parameters" }
    if isScalar != other.isScalar || constraint != other.constraint
      || bounds != other.bounds || inits != other.inits
    {
      return "\(words) differ in limits or constraints"
    }
    return nil
  }

  /// Takes over what a measurement says.
  mutating func adopt(_ settings: ParameterSpecification, at path: JSONPath)
    throws(HistFactoryError)
  {
    func length(_ what: String, _ found: Int, _ expected: Int) throws(HistFactoryError) {
      guard expected == 0 || found == expected else {
        throw HistFactoryError(
          .contradiction,
          "the parameter \"\(settings.name)\" needs \(expected) \(what), "
            + "but \(found) are given", path: path / what)
      }
    }
    func unused(_ what: String) -> HistFactoryError {
      HistFactoryError(
        .contradiction,
        "the parameter \"\(settings.name)\" has no use for \(what): it is a "
          + types.sorted().joined(separator: " and "), path: path / what)
    }
    if let values = settings.inits {
      try length("inits", values.count, inits.count)
      inits = values
    }
    if let ranges = settings.bounds {
      try length("bounds", ranges.count, bounds.count)
      bounds = ranges
    }
    if let value = settings.fixed { fixed = fixed.map { _ in value } }
    if let values = settings.sigmas {
      guard constraint != .none, canBe(.gaussian(sigmas: [])) else { throw unused("sigmas") }
      try length("sigmas", values.count, constraint.count)
      if case .poisson = constraint { auxiliaryData = auxiliaryData.map { _ in 1 } }
      constraint = .gaussian(sigmas: values)
    }
    if let values = settings.factors {
      guard constraint != .none, settings.sigmas == nil, canBe(.poisson(factors: [])) else {
        throw unused("factors")
      }
      try length("factors", values.count, constraint.count)
      if case .gaussian = constraint { auxiliaryData = values }
      constraint = .poisson(factors: values)
    }
    if let values = settings.auxdata {
      if constraint == .none { throw unused("auxdata") }
      try length("auxdata", values.count, auxiliaryData.count)
      auxiliaryData = values
    }
  }

  /// Whether a measurement may give the parameters a constraint of that form: factors by bin may have
  /// either, all others keep the form that their modifiers have.
  private func canBe(_ other: ParameterSet.Constraint) -> Bool {
    if !isScalar { return true }
    if case .gaussian = other, case .gaussian = constraint { return true }
    return false
  }

  /// Checks that everything is there: the luminosity has no defaults.
  func check(_ name: String, at path: JSONPath) throws(HistFactoryError) {
    let (word, widths): (String, [Double]) =
      switch constraint {
      case .none: ("", [Double](repeating: 1, count: count))
      case .gaussian(let sigmas): ("sigmas", sigmas)
      case .poisson(let factors): ("factors", factors)
      }
    let isComplete =
      widths.count == count && bounds.count == count && fixed.count == count
      && (constraint == .none || auxiliaryData.count == count) && count > 0
    guard isComplete else {
      throw HistFactoryError(
        .contradiction,
        "the measurement must give inits, bounds, auxdata and sigmas of the parameter "
          + "\"\(name)\", one number each: it is a \(types.sorted().joined(separator: " and "))",
        path: path)
    }
    if let bad = widths.first(where: { !($0 > 0) }) {
      throw HistFactoryError(
        .contradiction,
        "the \(word) of the parameter \"\(name)\" must be positive, but one is \(bad)", path: path)
    }
    if case .poisson = constraint, let bad = auxiliaryData.first(where: { $0 < 0 }) {
      throw HistFactoryError(
        .contradiction, "the auxdata of the parameter \"\(name)\" are counts, but one is \(bad)",
        path: path)
    }
    for (start, range) in zip(inits, bounds) where !range.contains(start) {
      throw HistFactoryError(
        .contradiction,
        "the parameter \"\(name)\" starts at \(start), outside of its bounds "
          + "\(range.lowerBound) and \(range.upperBound)", path: path)
    }
  }

  func parameters(_ names: [String]) -> [Parameter] {
    names.indices.map { index in
      let parameter = Parameter(names[index], inits[index], in: bounds[index], step: step(index))
      return fixed[index] || bounds[index].lowerBound == bounds[index].upperBound
        ? parameter.fixed() : parameter
    }
  }

  private func step(_ index: Int) -> Double? {
    switch constraint {
    case .none: nil
    case .gaussian(let sigmas): sigmas[index]
    case .poisson(let factors): 1 / factors[index].squareRoot()
    }
  }
}

extension ParameterSet.Constraint {
  /// The number of parameters that are constrained.
  fileprivate var count: Int {
    switch self {
    case .none: 0
    case .gaussian(let numbers), .poisson(let numbers): numbers.count
    }
  }
}
