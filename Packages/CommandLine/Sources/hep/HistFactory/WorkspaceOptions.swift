import ArgumentParser
import HistFactory

/// Which workspace, with which patch, and which measurement of it.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: "The workspace, as JSON.", completion: .file(extensions: ["json"]))
  var workspace: String

  @Option(
    help: "A JSON patch to apply; may be repeated.", completion: .file(extensions: ["json"]))
  var patch: [String] = []

  @Option(help: "A patch set.", completion: .file(extensions: ["json"]))
  var patchset: String?

  @Option(help: "The name of the patch in the set.")
  var name: String?

  @Option(help: "The name of the measurement; the first one if none is given.")
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
  func background() throws -> Workspace {
    var result = try naming(workspace) { try Workspace(path: workspace) }
    for path in patch {
      result = try naming(path) { try result.applying(JSONPatch(path: path)) }
    }
    return result
  }

  /// The workspace with all its patches.
  func read() throws -> Workspace {
    var result = try background()
    if let patchset, let name {
      result = try naming(patchset) {
        try PatchSet(path: patchset).applied(to: result, patch: name)
      }
    }
    return result
  }

  /// Puts the name of a file before what is wrong in it.
  func naming<Result>(_ file: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as HistFactoryError {
      throw InputError(error.description.hasPrefix(file) ? "\(error)" : "\(file): \(error)")
    }
  }
}

/// Text for people or JSON for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable { case text, json }
