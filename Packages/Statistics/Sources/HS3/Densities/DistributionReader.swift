import Densities
import HistFactory
import Minimization

/// Turns distributions of a document into models.
struct DistributionReader {
  /// A model, and whether its weights are numbers of events.
  struct Result {
    var model: Model
    var isExtended = false
  }

  let document: HS3Document
  let names: NameTable
  /// The variables with their ranges.
  let ranges: [String: ClosedRange<Double>]

  /// The model of a distribution, by which its parts are labelled.
  func read(_ reader: JSONReader, depth: Int = 0) throws -> Result {
    guard depth < 64 else {
      throw reader.contradiction("distributions refer to each other in a circle")
    }
    switch try reader.type {
    case "mixture_dist": return try mixture(reader, depth)
    case "product_dist": return try product(reader, depth)
    case "rate_extended_dist":
      let rate = try names.formula(reader.reader("rate"))
      let base = try read(part(reader.reader("dist")), depth: depth + 1)
      return Result(model: rate * base.fractions, isExtended: true)
    case "efficiency_product_pdf_dist":
      let base = try read(part(reader.reader("pdf")), depth: depth + 1)
      let efficiency = FormulaDensity("efficiency", try names.formula(reader.reader("eff")))
      guard base.model.components.count == 1, ranges.count == 1 else {
        throw reader.unsupported("an efficiency on a sum, or in several variables")
      }
      return Result(
        model: ProductDensity([base.model.components[0].density, efficiency]).model)
    default:
      let name = try reader.string("name")
      return Result(model: try density(reader).model.labelled(name))
    }
  }

  private func part(_ reader: JSONReader) throws -> JSONReader {
    try document.distributions.part(reader.text(), for: reader)
  }

  // MARK: Composites

  private func mixture(_ reader: JSONReader, _ depth: Int) throws -> Result {
    let parts = try reader.someElements("summands").map {
      try read(part($0), depth: depth + 1).fractions
    }
    var weights = try reader.someElements("coefficients").map { try names.formula($0) }
    let isComplete = weights.count == parts.count
    guard isComplete || weights.count == parts.count - 1 else {
      throw reader.contradiction(
        "\(parts.count) summands have \(weights.count) coefficients: as many are needed, or one less"
      )
    }
    if !isComplete {
      weights.append(
        .difference(.constant(1), weights.dropFirst().reduce(weights[0]) { .sum($0, $1) }))
    }
    let components = zip(weights, parts).flatMap { ($0 * $1).components }
    return Result(
      model: Model(components), isExtended: try reader.flag("extended") ?? isComplete)
  }

  private func product(_ reader: JSONReader, _ depth: Int) throws -> Result {
    var results: [Result] = []
    for factor in try reader.someElements("factors") {
      results.append(try read(part(factor), depth: depth + 1))
    }
    if results.count == 1 { return results[0] }
    let densities = try results.map { result in
      guard result.model.components.count == 1, !result.isExtended else {
        throw reader.unsupported("a product of sums")
      }
      return result.model.components[0].density
    }
    let joint = densities.compactMap { $0 as? JointDensity }
    if joint.count == densities.count {
      return Result(model: joint.dropFirst().reduce(joint[0]) { $0 * $1 }.model)
    }
    return Result(model: ProductDensity(densities).model)
  }

  // MARK: Densities

  private func density(_ reader: JSONReader) throws -> any Density {
    let (variable, density) = try shape(reader)
    guard let range = ranges[variable] else {
      throw reader.unsupported(
        "the variable \"\(variable)\" is none of the data's, "
          + ranges.keys.sorted().joined(separator: ", "))
    }
    return ranges.count == 1 ? density : density.of(variable, in: range)
  }

  private func shape(_ reader: JSONReader) throws -> (variable: String, any Density) {
    let type = try reader.type
    if let named = NamedDistribution.named(type) {
      let arguments = try named.arguments.map { try names.formula(reader.reader($0)) }
      return (try variable(reader.reader(named.variable)), named.make(arguments))
    }
    switch type {
    case "poisson_dist":
      let mean = try names.formula(reader.reader("mean"))
      let isCount = try reader.flag("integer") ?? true
      let density: any Density = isCount ? Poisson(mean: mean) : ContinuedPoisson(mean: mean)
      return (try variable(reader.reader("x")), density)
    case "crystalball_dist", "crystalball_doublesided_dist":
      return (try variable(reader.reader("m")), try crystalBall(reader))
    case "decay_dist": return (try variable(reader.reader("t")), try decay(reader))
    case "chebychev_dist":
      return (try variable(reader.reader("x")), Chebyshev(try coefficients(reader)))
    case "bernstein_poly_dist":
      return (try variable(reader.reader("x")), Bernstein(try coefficients(reader)))
    case "polynomial_dist":
      let all = try coefficients(reader)
      let rest = all.dropFirst().map { first in
        all[0] == .constant(1) ? first : .quotient(first, all[0])
      }
      return (try variable(reader.reader("x")), Polynomial.powers(rest))
    case "generic_dist":
      return try free(reader, names.expression(reader.reader("expression")), isLogarithm: false)
    case "density_function_dist":
      return try free(reader, names.formula(reader.reader("function")), isLogarithm: false)
    case "log_density_function_dist":
      return try free(reader, names.formula(reader.reader("function")), isLogarithm: true)
    default: throw reader.unsupported("a \(type)")
    }
  }

  private func coefficients(_ reader: JSONReader) throws -> [Formula] {
    try reader.someElements("coefficients").map { try names.formula($0) }
  }

  /// A density by a formula, which may have one variable.
  private func free(_ reader: JSONReader, _ formula: Formula, isLogarithm: Bool) throws -> (
    String, any Density
  ) {
    guard ranges.count == 1, let variable = ranges.keys.first else {
      throw reader.unsupported("a density by a formula in several variables")
    }
    let name = try reader.string("name")
    return (
      variable,
      isLogarithm ? FormulaDensity(name, log: formula) : FormulaDensity(name, formula)
    )
  }

  /// The name of a variable, which ROOT may put into a list.
  private func variable(_ reader: JSONReader) throws -> String {
    guard let list = reader.value.array else { return try reader.text() }
    guard list.count == 1 else { throw reader.unsupported("a distribution in several variables") }
    return try reader.elements()[0].text()
  }

  /// A decay with its resolution, which stands among the functions, or in ROOT's documents among the
  /// distributions.
  private func decay(_ reader: JSONReader) throws -> Decay {
    let name = try reader.string("resolutionModel")
    let resolution =
      try document.functions[name] ?? document.distributions.part(name, for: reader)
    let number = try reader.number("decayType")
    let sides: [Double: Decay.Sides] = [0: .positive, 1: .both, 2: .negative]
    guard let side = sides[number] else {
      throw reader.unsupported("the type \(number) of a decay")
    }
    let tau = try names.formula(reader.reader("tau"))
    switch try resolution.type {
    case "truth_model_function": return Decay(lifetime: tau, sides: side)
    case "gauss_model_function":
      return Decay(
        lifetime: tau, sides: side, mean: try names.formula(resolution.reader("mean")),
        sigma: try names.formula(resolution.reader("sigma")))
    case let type: throw resolution.unsupported("the resolution model \(type)")
    }
  }

  /// The crystal ball; a single tail stands on the left in ROOT's documents, and on both sides in others.
  private func crystalBall(_ reader: JSONReader) throws -> CrystalBall {
    func argument(_ name: String, _ side: String) throws -> Formula {
      try names.formula(try reader.optional("\(name)_\(side)") ?? reader.reader(name))
    }
    let mean = try names.formula(reader.reader("m0"))
    if reader.optional("alpha") != nil, document.isFromROOT, try reader.type == "crystalball_dist" {
      return CrystalBall(
        mean: mean, sigma: try argument("sigma", "L"), alpha: try argument("alpha", "L"),
        n: try argument("n", "L"))
    }
    return CrystalBall(
      mean: mean, sigmaLeft: try argument("sigma", "L"), sigmaRight: try argument("sigma", "R"),
      alphaLeft: try argument("alpha", "L"), nLeft: try argument("n", "L"),
      alphaRight: try argument("alpha", "R"), nRight: try argument("n", "R"))
  }
}

extension DistributionReader.Result {
  /// The model with weights that sum to one.
  fileprivate var fractions: Model {
    guard isExtended else { return model }
    let weights = model.components.map(\.weight)
    let sum = weights.dropFirst().reduce(weights[0]) { .sum($0, $1) }
    return Model(
      model.components.map {
        Model.Component(density: $0.density, weight: .quotient($0.weight, sum), label: $0.label)
      })
  }
}

extension HS3Document {
  /// Whether ROOT wrote the document.
  var isFromROOT: Bool {
    json["metadata"]?["packages"]?.array?.contains { $0["name"]?.string == "ROOT" } ?? false
  }
}
