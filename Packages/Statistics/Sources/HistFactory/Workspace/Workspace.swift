/// A statistical model with its data, as published on HEPData: pyhf's JSON, schema 1.0.0.
///
///     let workspace = try Workspace(path: "RegionA/BkgOnly.json")
///     let signal = try workspace.applying(JSONPatch(json: bytes))
///     let model = try HistFactoryModel(signal)
///
/// The document is kept as it was read, so that its digest is that of the publication. A workspace is
/// checked once, when it is made: names, lengths, numbers, and that there are data for every channel.
public struct Workspace: Sendable, Hashable {
  /// The JSON document.
  public let document: JSONValue

  /// The channels in the order of the document.
  public let channels: [Channel]

  /// The observed data in the order of the document.
  public let observations: [Observation]

  /// The measurements, one at least.
  public let measurements: [MeasurementSpecification]

  /// Reads a workspace from its JSON text.
  ///
  /// - Throws: ``HistFactoryError`` that says what is wrong and where.
  public init(json: some Sequence<UInt8>) throws(HistFactoryError) {
    try self.init(JSONParser.parse(Array(json)))
  }

  /// Reads a workspace from a JSON document.
  ///
  /// - Throws: ``HistFactoryError`` that says what is wrong and where.
  public init(_ document: JSONValue) throws(HistFactoryError) {
    let reader = JSONReader(document, at: .top)
    try reader.allow(["channels", "measurements", "observations", "version"])
    let version = try reader.string("version")
    guard version == "1.0.0" else {
      throw HistFactoryError(
        .form, "the version of the schema is \"\(version)\", but \"1.0.0\" is the one known",
        path: .top / "version")
    }
    self.document = document
    channels = try WorkspaceReader.channels(reader)
    observations = try WorkspaceReader.observations(reader)
    measurements = try WorkspaceReader.measurements(reader)
    try WorkspaceCheck(self).run()
  }

  /// Makes a workspace from its parts.
  ///
  /// - Throws: ``HistFactoryError`` that says which parts contradict each other.
  public init(
    channels: [Channel], observations: [Observation], measurements: [MeasurementSpecification]
  ) throws(HistFactoryError) {
    try self.init([
      "channels": .array(channels.map(\.json)),
      "observations": .array(observations.map(\.json)),
      "measurements": .array(measurements.map(\.json)),
      "version": "1.0.0",
    ])
  }

  /// The workspace with a patch applied to its document.
  ///
  /// - Throws: ``HistFactoryError`` if the patch does not apply, or what comes out is no workspace.
  public func applying(_ patch: JSONPatch) throws(HistFactoryError) -> Workspace {
    try Workspace(patch.applied(to: document))
  }

  /// The measurement of a name; the first one without a name.
  ///
  /// - Throws: ``HistFactoryError`` if there is none of that name.
  public func measurement(_ name: String? = nil) throws(HistFactoryError)
    -> MeasurementSpecification
  {
    guard let name else { return measurements[0] }
    guard let found = measurements.first(where: { $0.name == name }) else {
      throw .unknown("measurement", name, known: measurements.map(\.name))
    }
    return found
  }
}

extension HistFactoryError {
  static func unknown(
    _ what: String, _ name: String, known: [String], path: JSONPath? = nil
  ) -> HistFactoryError {
    let shown = known.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    return HistFactoryError(
      .unknownName,
      "there is no \(what) \"\(name)\"; there are \(shown)"
        + (known.count > 12 ? " and \(known.count - 12) more" : ""), path: path)
  }
}
