import Densities
import HistFactory
import Minimization

extension HS3Document {
  /// Writes a model with events as a document, which ROOT reads as well but for `argus_dist` and
  /// `generalized_normal_dist`.
  ///
  /// The model becomes the distribution `model`, the likelihood and the analysis `fit`.
  ///
  /// - Parameters:
  ///   - model: a sum of densities in one variable.
  ///   - isExtended: whether the weights of the model are numbers of events.
  ///   - variable: the name of the variable.
  ///   - range: the range of the fit.
  ///   - events: the events.
  ///   - weights: a weight for each event.
  /// - Throws: ``HS3Error`` for a density that has no name in HS3.
  public init(
    _ model: some ModelConvertible, isExtended: Bool, of variable: String,
    in range: ClosedRange<Double>, events: [Double], weights: [Double]? = nil
  ) throws(HS3Error) {
    self = try HS3Error.wrapping {
      var data = JSONObject([("name", .string("data")), ("type", .string("unbinned"))])
      data["entries"] = .array(events.map { .numbers([$0]) })
      data["axes"] = [ModelWriter.axis(variable, range)]
      data["weights"] = weights.map { .numbers($0) }
      return try HS3Document(
        ModelWriter(variable: variable, range: range).document(
          model.model, isExtended: isExtended, data: .object(data)))
    }
  }

  /// Writes a model with counts in bins as a document.
  ///
  /// - Parameters:
  ///   - model: a sum of densities in one variable.
  ///   - isExtended: whether the weights of the model are numbers of events.
  ///   - variable: the name of the variable.
  ///   - counts: the number of events in each bin.
  ///   - edges: the ascending edges of the bins, one more than the counts.
  /// - Throws: ``HS3Error`` for a density that has no name in HS3, or if the edges are too few.
  public init(
    _ model: some ModelConvertible, isExtended: Bool, of variable: String, counts: [Double],
    edges: [Double]
  ) throws(HS3Error) {
    self = try HS3Error.wrapping {
      guard edges.count == counts.count + 1, let low = edges.first, let high = edges.last,
        low < high
      else {
        throw HS3Error(.contradiction, "\(counts.count) counts have \(edges.count) edges")
      }
      var axis = ModelWriter.axis(variable, low...high)
      if case .object(var members) = axis {
        members["edges"] = .numbers(edges)
        axis = .object(members)
      }
      return try HS3Document(
        ModelWriter(variable: variable, range: low...high).document(
          model.model, isExtended: isExtended,
          data: [
            "name": "data", "type": "binned", "contents": .numbers(counts), "axes": [axis],
          ]))
    }
  }
}

/// Lays a model out as a document of HS3.
struct ModelWriter {
  let variable: String
  let range: ClosedRange<Double>
  private var functions: [JSONValue] = []
  /// The names in use: a document has one space of them for variables, parameters and all else.
  private var taken: Set<String> = []

  init(variable: String, range: ClosedRange<Double>) {
    self.variable = variable
    self.range = range
  }

  static func axis(_ name: String, _ range: ClosedRange<Double>) -> JSONValue {
    ["name": .string(name), "min": .real(range.lowerBound), "max": .real(range.upperBound)]
  }

  func document(_ model: Model, isExtended: Bool, data: JSONValue) throws -> JSONValue {
    var writer = self
    return try writer.written(model, isExtended: isExtended, data: data)
  }

  private mutating func written(_ model: Model, isExtended: Bool, data: JSONValue) throws
    -> JSONValue
  {
    let parameters = try model.parameters()
    let isBare = model.components.count == 1 && !isExtended
    taken = Set(parameters.map(\.name) + [variable] + (isBare ? [] : ["model"]))
    guard taken.count == parameters.count + (isBare ? 1 : 2), !isBare || !taken.contains("model")
    else {
      throw HS3Error(
        .contradiction, "no parameter may be called \"model\" or like the variable \"\(variable)\"")
    }
    var distributions: [JSONValue] = []
    var names: [String] = []
    for component in model.components {
      let name = unique(isBare ? "model" : component.label)
      names.append(name)
      distributions.append(try distribution(component.density, named: name))
    }
    if !isBare {
      let coefficients = try model.components.enumerated().map {
        try argument($1.weight, named: "coefficient_\($0)")
      }
      distributions.append([
        "name": "model", "type": "mixture_dist", "extended": .bool(isExtended),
        "summands": .array(names.map { .string($0) }),
        "coefficients": .array(isExtended ? coefficients : Array(coefficients.dropLast())),
      ])
    }
    let pois = parameters.prefix(1).map { JSONValue.string($0.name) }
    let likelihood: JSONValue = ["name": "fit", "distributions": ["model"], "data": ["data"]]
    let domain: JSONValue = [
      "name": "default_domain", "type": "product_domain",
      "axes": .array([Self.axis(variable, range)] + parameters.compactMap(\.axis)),
    ]
    let point: JSONValue = [
      "name": "default_values", "parameters": .array(parameters.map(\.point)),
    ]
    let analysis: JSONValue = [
      "name": "fit", "likelihood": "fit", "domains": ["default_domain"], "init": "default_values",
      "parameters_of_interest": .array(pois),
    ]
    return [
      "distributions": .array(distributions), "functions": .array(functions),
      "data": .array([data]), "likelihoods": .array([likelihood]), "domains": .array([domain]),
      "parameter_points": .array([point]), "analyses": .array([analysis]),
      "metadata": ["hs3_version": "0.2"],
    ]
  }

  // MARK: Densities

  private mutating func distribution(_ density: any Density, named name: String) throws -> JSONValue
  {
    let own = density.arguments.map(\.formula)
    let arguments: [(String, Formula)]
    let type: String
    var place = "x"
    switch density {
    case is Gaussian: (type, arguments) = ("gaussian_dist", [("mean", own[0]), ("sigma", own[1])])
    case is Exponential: (type, arguments) = ("exponential_dist", [("c", own[0].negative)])
    case is LogNormal where own[2] == .constant(0):
      (type, arguments) = ("lognormal_dist", [("mu", own[0].logarithm), ("sigma", own[1])])
    case is GeneralizedNormal:
      (type, arguments) = (
        "generalized_normal_dist", [("mean", own[0]), ("alpha", own[1]), ("beta", own[2])]
      )
    case is Argus:
      place = "mass"
      (type, arguments) = (
        "argus_dist", [("resonance", own[0]), ("slope", own[1]), ("power", own[2])]
      )
    case is Uniform: (type, arguments) = ("uniform_dist", [])
    case is LandauDensity:
      (type, arguments) = ("landau_dist", [("mean", own[0]), ("sigma", own[1])])
    case is BifurcatedGaussian:
      (type, arguments) = (
        "bifurkated_gaussian_dist", [("mean", own[0]), ("sigmaL", own[1]), ("sigmaR", own[2])]
      )
    case is CrystalBall where own[3] != .constant(.infinity) && own[5] != .constant(.infinity):
      place = "m"
      let names = ["m0", "sigma_L", "sigma_R", "alpha_L", "n_L", "alpha_R", "n_R"]
      (type, arguments) = ("crystalball_doublesided_dist", Array(zip(names, own)))
    case is Poisson, is ContinuedPoisson: (type, arguments) = ("poisson_dist", [("mean", own[0])])
    case let chebyshev as Chebyshev where chebyshev.domain ?? range == range:
      (type, arguments) = ("chebychev_dist", [])
    case let bernstein as Bernstein where bernstein.domain ?? range == range:
      (type, arguments) = ("bernstein_poly_dist", [])
    case let polynomial as Polynomial where polynomial.name == "Polynomial":
      (type, arguments) = ("polynomial_dist", [])
    case let formula as FormulaDensity:
      let text = try FormulaText(variable: variable).text(formula.formula)
      return [
        "name": .string(name), "type": "generic_dist",
        "expression": .string(formula.isLogarithmic ? "exp(\(text))" : text),
      ]
    default:
      throw HS3Error(.unsupported, "there is no \(density.name) in HS3, as it is used here")
    }
    var object = JSONObject([("name", .string(name)), ("type", .string(type))])
    object[place] = .string(variable)
    for (key, formula) in arguments { object[key] = try argument(formula, named: "\(name)_\(key)") }
    if type == "poisson_dist" { object["integer"] = .bool(density is Poisson) }
    if ["chebychev_dist", "bernstein_poly_dist", "polynomial_dist"].contains(type) {
      let coefficients = try own.enumerated().map { try argument($1, named: "\(name)_c\($0)") }
      object["coefficients"] = .array((type == "polynomial_dist" ? [1] : []) + coefficients)
    }
    return .object(object)
  }

  /// A number, the name of a parameter, or that of a function which is written as well.
  private mutating func argument(_ formula: Formula, named name: String) throws -> JSONValue {
    switch formula {
    case .constant(let value): return .real(value)
    case .parameter(let parameter): return .string(parameter.name)
    default:
      let name = unique(name)
      functions.append([
        "name": .string(name), "type": "generic_function",
        "expression": .string(try FormulaText(variable: variable).text(formula)),
      ])
      return .string(name)
    }
  }

  /// A name that nothing has yet.
  private mutating func unique(_ wanted: String) -> String {
    var name = wanted
    while !taken.insert(name).inserted { name += "_pdf" }
    return name
  }
}

extension Parameter {
  fileprivate var axis: JSONValue? {
    if lower == nil && upper == nil { return nil }
    var object = JSONObject([("name", .string(name))])
    object["min"] = lower.map { .real($0) }
    object["max"] = upper.map { .real($0) }
    return .object(object)
  }

  fileprivate var point: JSONValue {
    var object = JSONObject([("name", .string(name)), ("value", .real(start))])
    if isFixed { object["const"] = true }
    return .object(object)
  }
}
