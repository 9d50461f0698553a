/// The patches of a publication, one for each signal, as found on HEPData: pyhf's patch sets.
///
///     let patches = try PatchSet(path: "patchset.json")
///     let signal = try patches.applied(to: background, patch: "C1N2_Wh_hbb_700_400")
public struct PatchSet: Sendable, Hashable {
  /// One patch of a set.
  public struct Patch: Sendable, Hashable {
    /// The name, unique in the set.
    public let name: String
    /// The coordinates of the signal, in the order of the set's ``PatchSet/labels``.
    public let values: [JSONValue]
    /// The changes to the workspace.
    public let patch: JSONPatch
  }

  /// What the patches are for.
  public let description: String
  /// What the coordinates mean.
  public let labels: [String]
  /// Where the publication is found: names of services with keys.
  public let references: [String: String]
  /// The digests of the workspace that is to be patched, by algorithm.
  public let digests: [String: String]
  /// The patches in their order.
  public let patches: [Patch]

  /// Reads a patch set from its JSON text.
  ///
  /// - Throws: ``HistFactoryError`` that says what is wrong and where.
  public init(json: some Sequence<UInt8>) throws(HistFactoryError) {
    try self.init(JSONParser.parse(Array(json)))
  }

  /// Reads a patch set from a JSON document.
  ///
  /// - Throws: ``HistFactoryError`` that says what is wrong and where.
  public init(_ document: JSONValue) throws(HistFactoryError) {
    let reader = JSONReader(document, at: .top)
    try reader.allow(["patches", "metadata", "version"])
    guard try reader.string("version") == "1.0.0" else {
      throw HistFactoryError(
        .form, "the version of a patch set is \"1.0.0\"", path: .top / "version")
    }
    let metadata = try reader.reader("metadata")
    description = try metadata.string("description")
    references = try Self.strings(metadata.reader("references"))
    digests = try Self.strings(metadata.reader("digests"))
    var labels: [String] = []
    for label in try metadata.someElements("labels") {
      guard let text = label.value.string else { throw label.fault("a string is expected") }
      labels.append(text)
    }
    self.labels = labels
    var patches: [Patch] = []
    var names: Set<String> = []
    for item in try reader.someElements("patches") {
      try item.allow(["patch", "metadata"])
      let about = try item.reader("metadata")
      let (name, values) = (try about.string("name"), try about.reader("values").elements())
      guard names.insert(name).inserted else {
        throw about.fault("there are two patches \"\(name)\"")
      }
      guard values.count == labels.count else {
        throw about.fault(
          "patch \"\(name)\" has \(values.count) coordinates for \(labels.count) labels")
      }
      let patch = try item.reader("patch")
      patches.append(
        Patch(
          name: name, values: values.map(\.value), patch: try JSONPatch(patch.value, at: patch.path)
        ))
    }
    self.patches = patches
  }

  private static func strings(_ reader: JSONReader) throws(HistFactoryError) -> [String: String] {
    guard let object = reader.value.object, !object.names.isEmpty else {
      throw reader.fault("an object with one member at least is expected")
    }
    var strings: [String: String] = [:]
    for name in object.names { strings[name] = try reader.string(name) }
    return strings
  }

  /// The patch of a name.
  ///
  /// - Throws: ``HistFactoryError`` if there is none.
  public func patch(named name: String) throws(HistFactoryError) -> Patch {
    guard let found = patches.first(where: { $0.name == name }) else {
      throw .unknown("patch", name, known: patches.map(\.name))
    }
    return found
  }

  /// The patch of a signal's coordinates.
  ///
  /// - Throws: ``HistFactoryError`` if there is none.
  public func patch(at values: [JSONValue]) throws(HistFactoryError) -> Patch {
    let found = patches.first { patch in
      patch.values.count == values.count && zip(patch.values, values).allSatisfy { $0.equals($1) }
    }
    guard let found else {
      throw .unknown(
        "patch at", values.map(\.text).joined(separator: ", "), known: patches.map(\.name))
    }
    return found
  }

  /// Checks that the patches were made for a workspace, by its digests.
  ///
  /// - Throws: ``HistFactoryError`` if a digest differs or its algorithm is not known.
  public func verify(_ workspace: Workspace) throws(HistFactoryError) {
    for (name, expected) in digests.sorted(by: { $0.key < $1.key }) {
      guard let algorithm = DigestAlgorithm(rawValue: name) else {
        throw HistFactoryError(
          .form, "\"\(name)\" is no algorithm for digests that is known; there are sha256 and md5",
          path: .top / "metadata" / "digests" / name)
      }
      let found = workspace.digest(algorithm)
      guard found == expected.lowercased() else {
        throw HistFactoryError(
          .patch,
          "the patches were made for another workspace: its \(name) digest is "
            + "\(expected), but this one's is \(found)", path: .top / "metadata" / "digests" / name)
      }
    }
  }

  /// The workspace with one of the patches applied, after a check of its digests.
  ///
  /// - Throws: ``HistFactoryError`` if the workspace is another one than the patches were made for,
  ///   there is no such patch, or it does not apply.
  public func applied(to workspace: Workspace, patch name: String) throws(HistFactoryError)
    -> Workspace
  {
    try verify(workspace)
    return try workspace.applying(patch(named: name).patch)
  }
}
