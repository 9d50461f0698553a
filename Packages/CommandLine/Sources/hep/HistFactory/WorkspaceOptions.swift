import ArgumentParser
import HS3
import HistFactory

/// Which workspace, with which patch, and which measurement of it.
struct WorkspaceOptions: ParsableArguments {
  @Argument(
    help: "The workspace, as JSON of pyhf or of HS3.", completion: .file(extensions: ["json"]))
  var workspace: String

  @Option(
    help: "A JSON patch to apply; may be repeated.", completion: .file(extensions: ["json"]))
  var patch: [String] = []

  @Option(help: "A patch set.", completion: .file(extensions: ["json"]))
  var patchset: String?

  @Option(help: "The name of the patch in the set.")
  var name: String?

  @Option(
    help: "The name of the measurement, or of the analysis of HS3; the first one if none is given.")
  var measurement: String?

  @Option(
    help: "The parameter of interest, its value, or both: mu, 1 or mu=1.")
  var poi = POIChoice()

  @Option(help: "The form of the output.")
  var format = TextOrJSON.text

  func validate() throws {
    guard (patchset == nil) == (name == nil) else {
      throw ValidationError("--patchset and --name go together")
    }
  }

  /// The workspace with the patches that come as files.
  func background() throws -> SerializedWorkspace {
    var result = try naming(workspace) {
      try SerializedWorkspace(path: workspace, analysis: measurement)
    }
    for path in patch {
      result = try naming(path) { try result.editing { try $0.applying(JSONPatch(path: path)) } }
    }
    return result
  }

  /// The workspace with all its patches.
  func read() throws -> SerializedWorkspace {
    var result = try background()
    if let patchset, let name {
      result = try naming(patchset) {
        try result.editing { try PatchSet(path: patchset).applied(to: $0, patch: name) }
      }
    }
    return result
  }

  /// The workspace in the other of the two forms: HS3 for one of pyhf, and the other way round.
  func converted() throws -> JSONValue {
    let document = try read()
    return try naming(workspace) {
      if !document.isHS3 {
        return try HS3Document(document.workspace, measurement: measurement).json
      }
      let interpolation = document.interpolation
      guard interpolation == .standard else {
        throw InputError(
          "a workspace of pyhf cannot say that factors are interpolated by code "
            + "\(interpolation.normsys.rawValue) and shapes by code \(interpolation.histosys.rawValue)"
        )
      }
      return document.workspace.document
    }
  }

  /// Puts the name of a file before what is wrong in it.
  func naming<Result>(_ file: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error where error is HistFactoryError || error is HS3Error {
      throw InputError("\(error)".hasPrefix(file) ? "\(error)" : "\(file): \(error)")
    }
  }
}

/// Text for people or JSON for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable { case text, json }
