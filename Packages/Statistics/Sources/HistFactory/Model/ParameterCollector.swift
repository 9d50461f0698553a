import Minimization

/// Gathers the parameters that the modifiers of a workspace need, with what a measurement says of them.
struct ParameterCollector {
  /// A set of parameters with the parameters themselves.
  struct Collected {
    var set: ParameterSet
    var parameters: [Parameter]
  }

  private let workspace: Workspace
  private let measurement: MeasurementSpecification
  private var order: [String] = []
  private var requirements: [String: ParameterRequirement] = [:]

  init(_ workspace: Workspace, _ measurement: MeasurementSpecification) {
    self.workspace = workspace
    self.measurement = measurement
  }

  /// All sets, in the order of pyhf: by type, and within a type in the order of channels, samples and
  /// names; `staterror` by name alone.
  func collect() throws(HistFactoryError) -> [Collected] {
    var collector = self
    try collector.gather()
    return try collector.finished()
  }

  private mutating func gather() throws(HistFactoryError) {
    let walk = workspace.sortedModifiers
    for type in Modifier.types {
      var chosen = walk.filter { $0.modifier.type == type }
      if type == "staterror" { chosen = try StatErrors.merged(chosen, in: workspace) }
      for place in chosen { try add(place) }
    }
  }

  private mutating func add(_ place: ModifierPlace) throws(HistFactoryError) {
    let name = place.modifier.name
    let new = ParameterRequirement(place)
    guard let known = requirements[name] else {
      order.append(name)
      requirements[name] = new
      return
    }
    if let why = known.conflict(with: new) {
      throw HistFactoryError(
        .contradiction,
        "the parameter \"\(name)\" is used twice in ways that do not go together: "
          + why, path: place.path)
    }
    requirements[name]?.types.formUnion(new.types)
  }

  private func finished() throws(HistFactoryError) -> [Collected] {
    var collected: [Collected] = []
    var start = 0
    for name in order {
      guard var requirement = requirements[name] else { continue }
      let place = measurement.parameters.firstIndex { $0.name == name }
      if let place { try requirement.adopt(measurement.parameters[place], at: settings / place) }
      try requirement.check(name, at: place.map { settings / $0 } ?? settings)
      let set = ParameterSet(
        name: name, types: requirement.types.sorted(), isScalar: requirement.isScalar,
        range: start..<start + requirement.count, constraint: requirement.constraint,
        auxiliaryData: requirement.auxiliaryData)
      collected.append(Collected(set: set, parameters: requirement.parameters(set.parameterNames)))
      start += requirement.count
    }
    guard start > 0 else {
      throw HistFactoryError(.contradiction, "the workspace has no modifiers, so nothing to fit")
    }
    return collected
  }

  /// Where the measurement says what it knows of parameters.
  private var settings: JSONPath {
    let first = workspace.measurements.firstIndex { $0.name == measurement.name } ?? 0
    return .top / "measurements" / first / "config" / "parameters"
  }
}
