import HistFactory
import Likelihoods

extension HS3Document {
  /// An analysis as a cost: its channels, densities with their data, and constraints.
  ///
  ///     let fit = try HS3Document(path: "workspace.json").cost().minimize()
  ///
  /// Unbinned data give an unbinned likelihood, counts a binned one with the integral of the density
  /// over each bin; both are extended where the distribution is. A factor of a product, or an auxiliary
  /// distribution, that has no variable of the data constrains parameters.
  ///
  /// - Parameter analysis: the name of the analysis, or of the likelihood if there are no analyses.
  ///   It may be left out if there is one only, apart from that of the Asimov data ROOT writes.
  /// - Throws: ``HS3Error`` that says what is wrong, or not supported, and where.
  public func cost(analysis: String? = nil) throws(HS3Error) -> any CostFunction {
    try HS3Error.wrapping {
      try CostReader(document: self, analysis: self.analysis(analysis)).cost()
    }
  }
}

/// Turns an analysis into a cost.
struct CostReader {
  let document: HS3Document
  let analysis: Analysis

  func cost() throws -> any CostFunction {
    var costs: [any CostFunction] = []
    var auxiliary = analysis.auxiliary
    let channels = try analysis.pairs.filter { try $0.distribution.type == "histfactory_dist" }
    var known: [Parameter] = []
    if !channels.isEmpty {
      let scalars = try Set(channels.flatMap { try $0.distribution.scalarParameters })
      func isOfChannel(_ reader: JSONReader) throws -> Bool {
        try scalars.contains { try reader.constrains($0) }
      }
      let own = try auxiliary.filter(isOfChannel)
      auxiliary = try auxiliary.filter { try !isOfChannel($0) }
      let read = try WorkspaceAssembly(
        document: document, analysis: analysis.with(pairs: channels, auxiliary: own)
      ).read()
      let poi = analysis.parametersOfInterest.first ?? ""
      let model = try HistFactoryModel(
        read.workspace, poi: scalars.contains(poi) ? nil : "", interpolation: read.interpolation)
      known = model.parameters
      costs.append(HistFactoryLikelihood(model))
    }
    let names = NameTable(document, analysis.settings, analysis.ranges, known: known)
    for pair in analysis.pairs where try pair.distribution.type != "histfactory_dist" {
      costs += try self.costs(pair, names)
    }
    for reader in auxiliary { costs.append(try ConstraintReader(names: names).cost(reader)) }
    guard !costs.isEmpty else {
      throw HS3Error(.contradiction, "the analysis \"\(analysis.name)\" has no distributions")
    }
    return costs.count == 1 ? costs[0] : try CostSum(costs)
  }

  /// The likelihood of one distribution, and the constraints that are factors of it.
  private func costs(_ pair: Analysis.Pair, _ names: NameTable) throws -> [any CostFunction] {
    let data = pair.data
    guard data.value.object != nil else {
      return [
        try ConstraintReader(names: names).cost(pair.distribution, observed: try data.number())
      ]
    }
    switch try data.type {
    case "point":
      return [
        try ConstraintReader(names: names).cost(
          pair.distribution, observed: try data.number("value"))
      ]
    case "unbinned", "binned": break
    case let type: throw data.unsupported("data of the type \(type)")
    }
    let axes = try DataAxes(data)
    let table = names.with(variables: axes.names)
    let (factors, constraints) = try split(pair.distribution, axes.names)
    var costs: [any CostFunction] = try constraints.map {
      try ConstraintReader(names: names).cost($0)
    }
    let reader = DistributionReader(document: document, names: table, ranges: axes.ranges)
    guard factors.count == 1 else {
      throw pair.distribution.unsupported("several factors of the data beside constraints")
    }
    let result = try reader.read(factors[0])
    costs.insert(try axes.cost(of: result), at: 0)
    return costs
  }

  /// Takes a product apart into what has the variables of the data and what constrains parameters.
  private func split(_ reader: JSONReader, _ variables: [String]) throws -> (
    [JSONReader], [JSONReader]
  ) {
    guard try reader.type == "product_dist" else { return ([reader], []) }
    let parts = try reader.someElements("factors").map {
      try document.distributions.part($0.text(), for: $0)
    }
    let ofData = try parts.filter { try uses(variables, $0) }
    if ofData.count == parts.count { return ([reader], []) }
    return (ofData, try parts.filter { try !uses(variables, $0) })
  }

  /// Whether a distribution has one of the variables, itself or in a part.
  private func uses(_ variables: [String], _ reader: JSONReader, depth: Int = 0) throws -> Bool {
    guard depth < 64 else {
      throw reader.contradiction("distributions refer to each other in a circle")
    }
    for list in ["factors", "summands"] where reader.value[list] != nil {
      return try reader.names(list).contains { name in
        try uses(variables, document.distributions.part(name, for: reader), depth: depth + 1)
      }
    }
    for member in ["dist", "pdf"] {
      guard let name = reader.value[member]?.string else { continue }
      return try uses(variables, document.distributions.part(name, for: reader), depth: depth + 1)
    }
    for member in ["x", "m", "mass", "t"] {
      guard let own = reader.optional(member) else { continue }
      let names = try own.value.array == nil ? [own.value.string ?? ""] : reader.names(member)
      return !Set(names).isDisjoint(with: variables)
    }
    return true
  }
}

extension Analysis {
  /// A part of the analysis.
  func with(pairs: [Pair], auxiliary: [JSONReader]) -> Analysis {
    Analysis(
      name: name, pairs: pairs, auxiliary: auxiliary, parametersOfInterest: parametersOfInterest,
      settings: settings, ranges: ranges)
  }
}

extension JSONReader {
  /// The parameters that modifiers of this channel name one by one.
  fileprivate var scalarParameters: [String] {
    get throws {
      try someElements("samples").flatMap { sample in
        try (sample.optional("modifiers")?.elements() ?? []).compactMap {
          try $0.optional("parameter")?.text()
        }
      }
    }
  }
}
