import HS3
import HistFactory

extension WorkspaceOptions {
  /// The model of the measurement, with its parameter of interest.
  func model() throws -> HistFactoryModel {
    let document = try read()
    let model = try self.model(of: document)
    guard model.poiIndex == nil else { return model }
    let choice = model.freeNames.isEmpty ? "" : " with --poi, among \(model.freeNames.quotedList)"
    guard let missing = try missingPOI(in: document) else {
      throw InputError(
        "\(workspace): the measurement has no parameter of interest: choose one\(choice)")
    }
    throw InputError(
      "\(workspace): \(missing): add a signal with --patch or --patchset, or choose another "
        + "parameter\(choice)")
  }

  /// The model of a workspace, without a parameter of interest if no sample has that of the measurement.
  func model(of document: SerializedWorkspace) throws -> HistFactoryModel {
    try naming(workspace) {
      let own = try document.workspace.measurement(measurement).poi
      guard let chosen = poi.name else {
        let isThere = document.workspace.parameterNames.contains(own.set)
        return try histFactoryModel(document, poi: isThere ? own : "")
      }
      guard document.workspace.parameterNames.contains(chosen.set) else {
        let free = try histFactoryModel(document, poi: "").freeNames
        throw InputError(
          "\(workspace): there is no parameter \"\(chosen)\"; without a constraint are "
            + "\(free.isEmpty ? "none" : free.quotedList)")
      }
      return try histFactoryModel(document, poi: chosen)
    }
  }

  /// That no sample has the parameter of interest of the measurement, in words.
  func missingPOI(in document: SerializedWorkspace) throws -> String? {
    let name = try document.workspace.measurement(measurement).poi
    if poi.name != nil || name.isEmpty || document.workspace.parameterNames.contains(name.set) {
      return nil
    }
    return "no sample has \"\(name)\", the parameter of interest: this is the background alone"
  }

  private func histFactoryModel(
    _ document: SerializedWorkspace, poi: String
  ) throws -> HistFactoryModel {
    try HistFactoryModel(
      document.workspace, measurement: measurement, poi: poi, interpolation: document.interpolation)
  }
}

extension Workspace {
  /// The names of all modifiers, which are those of the parameters.
  fileprivate var parameterNames: Set<String> {
    Set(channels.flatMap(\.samples).flatMap(\.modifiers).map(\.name))
  }
}

extension HistFactoryModel {
  /// The parameters without a constraint, among which one of interest may be chosen.
  fileprivate var freeNames: [String] {
    parameterSets.filter { $0.constraint == .none }.flatMap(\.parameterNames)
  }
}

extension String {
  /// The name of the set of parameters, without the bin in brackets at the end.
  fileprivate var set: String {
    guard hasSuffix("]"), let bracket = lastIndex(of: "[") else { return self }
    return String(self[..<bracket])
  }
}

extension [String] {
  /// The first names in quotes.
  fileprivate var quotedList: String {
    prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
      + (count > 12 ? " and \(count - 12) more" : "")
  }
}
