import HistFactory
import Minimization

extension HS3Document {
  /// Writes a measurement of a workspace as a document that ROOT reads as well.
  ///
  /// Each channel becomes a `histfactory_dist`, with its data, and the measurement an analysis. A
  /// `staterror` is written as the `shapesys` with a Gaussian constraint that it stands for, since ROOT
  /// reads every `staterror` as one with a Poisson constraint.
  ///
  /// - Parameters:
  ///   - workspace: the workspace.
  ///   - measurement: the name of the measurement; the first one if none is given.
  ///   - interpolation: the interpolation codes.
  /// - Throws: `HistFactoryError` if the workspace makes no model, ``HS3Error`` if two of its names are
  ///   the same in the document.
  public init(
    _ workspace: Workspace, measurement: String? = nil, interpolation: Interpolation = .standard
  ) throws {
    let model = try HistFactoryModel(
      workspace, measurement: measurement, interpolation: interpolation)
    try self.init(WorkspaceWriter(workspace, model, interpolation).document())
  }
}

/// Lays a workspace out as a document of HS3.
struct WorkspaceWriter {
  private let workspace: Workspace
  private let model: HistFactoryModel
  private let interpolation: Interpolation
  private let sets: [String: ParameterSet]
  private let poi: String

  init(_ workspace: Workspace, _ model: HistFactoryModel, _ interpolation: Interpolation) {
    self.workspace = workspace
    self.model = model
    self.interpolation = interpolation
    sets = Dictionary(uniqueKeysWithValues: model.parameterSets.map { ($0.name, $0) })
    poi =
      model.poiIndex.map { index in
        model.parameterSets.first { $0.range.contains(index) }.map {
          Self.names($0)[index - $0.range.lowerBound]
        } ?? ""
      } ?? ""
  }

  /// The names of a set's parameters in the document.
  private static func names(_ set: ParameterSet) -> [String] {
    set.isScalar
      ? [set.name] : set.range.indices.map { "gamma_\(set.name)_bin_\($0 - set.range.lowerBound)" }
  }

  func document() -> JSONValue {
    let names = workspace.channels.map(\.name)
    let title = JSONValue.string(model.measurement)
    let pois: [JSONValue] = poi.isEmpty ? [] : [.string(poi)]
    let likelihood: JSONValue = [
      "name": title, "distributions": .array(names.map { .string("model_" + $0) }),
      "data": .array(names.map { .string("obsData_" + $0) }),
    ]
    let domain: JSONValue = [
      "name": "default_domain", "type": "product_domain", "axes": .array(axes),
    ]
    let point: JSONValue = ["name": "default_values", "parameters": .array(values)]
    let analysis: JSONValue = [
      "name": title, "likelihood": title, "parameters_of_interest": .array(pois),
      "domains": ["default_domain"], "init": "default_values",
    ]
    let distributions =
      workspace.channels.map(distribution) + model.parameterSets.compactMap(constraint)
    return [
      "distributions": .array(distributions), "data": .array(workspace.channels.map(data)),
      "likelihoods": .array([likelihood]), "domains": .array([domain]),
      "parameter_points": .array([point]), "analyses": .array([analysis]),
      "metadata": ["hs3_version": "0.2"], "misc": ["ROOT_internal": combinations(of: names)],
    ]
  }

  /// What ROOT needs to make one data set, `obsData`, and one distribution, `simPdf`, of all channels.
  private func combinations(of names: [String]) -> JSONValue {
    let labels = JSONValue.array(names.map { .string($0) })
    let indices = JSONValue.array(names.indices.map { .integer($0) })
    let data: JSONValue = ["index_cat": "channelCat", "indices": indices, "labels": labels]
    let distributions: JSONValue = [
      "distributions": .array(names.map { .string("model_" + $0) }), "index_cat": "channelCat",
      "indices": indices, "labels": labels,
    ]
    return [
      "combined_datasets": ["obsData": data], "combined_distributions": ["simPdf": distributions],
    ]
  }

  // MARK: Channels

  private func axes(of channel: Channel) -> JSONValue {
    [
      [
        "name": .string("obs_" + channel.name), "min": 0, "max": .integer(channel.binCount),
        "nbins": .integer(channel.binCount),
      ]
    ]
  }

  private func data(_ channel: Channel) -> JSONValue {
    let observed = workspace.observations.first { $0.name == channel.name }?.data ?? []
    return [
      "name": .string("obsData_" + channel.name), "type": "binned", "axes": axes(of: channel),
      "contents": .numbers(observed),
    ]
  }

  private func distribution(_ channel: Channel) -> JSONValue {
    [
      "name": .string("model_" + channel.name), "type": "histfactory_dist",
      "axes": axes(of: channel), "samples": .array(channel.samples.map(sample)),
    ]
  }

  private func sample(_ sample: Sample) -> JSONValue {
    var data = JSONObject([("contents", .numbers(sample.data))])
    for case .staterror(let errors) in sample.modifiers.map(\.kind) {
      data["errors"] = .numbers(errors)
    }
    return [
      "name": .string(sample.name), "data": .object(data),
      "modifiers": .array(sample.modifiers.map(modifier)),
    ]
  }

  private func modifier(_ modifier: Modifier) -> JSONValue {
    var object = JSONObject([("name", .string(modifier.name))])
    guard let set = sets[modifier.name] else { return .object(object) }
    let names = Self.names(set)
    switch modifier.kind {
    case .normfactor, .lumi: object["type"] = "normfactor"
    case .normsys(let lo, let hi):
      object["type"] = "normsys"
      object["data"] = ["hi": .real(hi), "lo": .real(lo)]
      object["interpolation"] = .integer(Int(interpolation.normsys.rawValue) ?? 4)
    case .histosys(let lo, let hi):
      object["type"] = "histosys"
      object["data"] = ["hi": ["contents": .numbers(hi)], "lo": ["contents": .numbers(lo)]]
      switch interpolation.histosys {
      case .code0: object["interpolation"] = 0
      case .code2: object["interpolation"] = 2
      case .code4p: break
      }
    case .shapefactor: object["type"] = "shapefactor"
    case .shapesys, .staterror:
      object["type"] = "shapesys"
      object["data"] = ["vals": .numbers(relative(set))]
    }
    if set.isScalar {
      object["parameter"] = .string(names[0])
      if set.constraint != .none { object["constraint_name"] = .string(names[0] + "Constraint") }
    } else {
      object["parameters"] = .array(names.map { .string($0) })
    }
    switch set.constraint {
    case .none: break
    case .gaussian: object["constraint"] = "Gauss"
    case .poisson: object["constraint"] = "Poisson"
    }
    return .object(object)
  }

  /// The standard deviations of a set's parameters around one; zero where they are fixed.
  private func relative(_ set: ParameterSet) -> [Double] {
    let widths: [Double] =
      switch set.constraint {
      case .none: set.range.map { _ in 0 }
      case .gaussian(let sigmas): sigmas
      case .poisson(let factors): factors.map { 1 / $0.squareRoot() }
      }
    let isAllFixed = model.parameters[set.range].allSatisfy(\.isFixed)
    return zip(set.range, widths).map { !isAllFixed && model.parameters[$0].isFixed ? 0 : $1 }
  }

  // MARK: Parameters

  private func constraint(_ set: ParameterSet) -> JSONValue? {
    guard set.isScalar, case .gaussian(let sigmas) = set.constraint else { return nil }
    return [
      "name": .string(set.name + "Constraint"), "type": "gaussian_dist", "x": .string(set.name),
      "mean": .string("nom_" + set.name), "sigma": .real(sigmas[0]),
    ]
  }

  private var axes: [JSONValue] {
    model.parameterSets.flatMap { set in
      zip(Self.names(set), model.parameters[set.range]).map { name, parameter in
        [
          "name": .string(name), "min": .real(parameter.lower ?? -.greatestFiniteMagnitude),
          "max": .real(parameter.upper ?? .greatestFiniteMagnitude),
        ]
      }
    }
  }

  private var values: [JSONValue] {
    model.parameterSets.flatMap { set in
      let names = Self.names(set)
      let starts: [JSONValue] = zip(names, model.parameters[set.range]).map { name, parameter in
        point(name, parameter.start, isConstant: parameter.isFixed)
      }
      return starts + zip(names, set.auxiliaryData).map { point("nom_" + $0, $1, isConstant: true) }
    }
  }

  private func point(_ name: String, _ value: Double, isConstant: Bool) -> JSONValue {
    var object = JSONObject([("name", .string(name)), ("value", .real(value))])
    if isConstant { object["const"] = true }
    return .object(object)
  }
}
