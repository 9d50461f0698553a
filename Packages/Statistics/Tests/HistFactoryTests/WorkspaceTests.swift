import Testing

@testable import HistFactory

struct WorkspaceTests {
  /// A fault in a workspace: what is replaced by what, the place of the error and a word of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var path: String
    var word: String
    var testDescription: String { "\(new) \(word)" }
  }

  static let faults = [
    Fault(old: "\"1.0.0\"", new: "\"2.0\"", path: "/version", word: "2.0"),
    Fault(
      old: "\"normfactor\"", new: "\"normfaktor\"", path: "/channels/0/samples/0/modifiers/0/type",
      word: "normfaktor"),
    Fault(
      old: "[5.0, 10.0]", new: "[5.0]", path: "/channels/0/samples/0/modifiers/2/data/lo_data",
      word: "jes"),
    Fault(
      old: "[50.0, 30.0]", new: "[50.0, 30.0, 1]", path: "/channels/0/samples/1/data", word: "bkg"),
    Fault(
      old: "[50.0, 30.0]", new: "[50.0, null]", path: "/channels/0/samples/1/data/1", word: "null"),
    Fault(old: "[68.0, 53.0]", new: "[68.0]", path: "/observations/0/data", word: "SR"),
    Fault(old: "[68.0, 53.0]", new: "[68.0, -1]", path: "/observations/0/data/1", word: "bin 1"),
    Fault(old: "\"CR\", \"data\"", new: "\"XX\", \"data\"", path: "/channels/1", word: "CR"),
    Fault(
      old: "\"name\": \"bkg2\"", new: "\"name\": \"bkg\"", path: "/channels/0/samples/2",
      word: "bkg"),
    Fault(
      old: "[2.0, 1.5]", new: "[2.0]", path: "/channels/0/samples/1/modifiers/3/data", word: "st_SR"
    ),
    Fault(
      old: "\"hi\": 1.15", new: "\"hi\": \"x\"", path: "/channels/0/samples/1/modifiers/0/data/hi",
      word: "number"),
    Fault(
      old: "[[0.5, 1.5]]", new: "[[1.5, 0.5]]",
      path: "/measurements/0/config/parameters/0/bounds/0", word: "lumi"),
    Fault(
      old: "[50.0, 30.0]", new: "[50.0, 1e999]", path: "/channels/0/samples/1/data/1",
      word: "too large"),
    Fault(old: "\"poi\": \"mu\",", new: "", path: "/measurements/0/config", word: "poi"),
    Fault(
      old: "\"type\": \"shapefactor\"", new: "\"typ\": \"shapefactor\"",
      path: "/channels/1/samples/1/modifiers/0", word: "typ"),
  ]

  @Test(arguments: faults)
  func faultsHaveTheirPlace(fault: Fault) throws {
    let text = manyModifiers.replacing(fault.old, with: fault.new, maxReplacements: 1)
    #expect(text != manyModifiers)
    let error = #expect(throws: HistFactoryError.self) { _ = try Workspace(json: text.utf8) }
    #expect(error?.path == fault.path)
    #expect(error?.message.contains(fault.word) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [
    ("\"poi\": \"mu\"", "\"poi\": \"nu\"", "nu"), ("\"poi\": \"mu\"", "\"poi\": \"unc\"", "unc[0]"),
    ("\"lo\": 0.9,", "\"lo\": -0.9,", "xs"),
    ("\"name\": \"k_bkg\", \"type\"", "\"name\": \"xs\", \"type\"", "xs"),
    ("\"sigmas\": [0.02]", "\"sigmas\": [0]", "lumi"), ("\"sigmas\": [0.02], ", "", "lumi"),
    ("\"sigmas\": [0.02]", "\"factors\": [0.02]", "lumi"),
    ("\"inits\": [1.0], \"fixed\"", "\"inits\": [1.0, 2], \"fixed\"", "k_bkg"),
  ])
  func modelsSayWhatIsWrong(old: String, new: String, word: String) throws {
    let text = manyModifiers.replacing(old, with: new, maxReplacements: 1)
    #expect(text != manyModifiers)
    let workspace = try Workspace(json: text.utf8)
    let error = #expect(throws: HistFactoryError.self) { _ = try HistFactoryModel(workspace) }
    #expect(error?.message.contains(word) == true, "\(error?.message ?? "")")
    // Each of these is a fault of the measurement or of one modifier.
    let path = error?.path ?? ""
    #expect(path.hasPrefix("/measurements/0/config/p") || path.contains("/modifiers/"), "\(path)")
  }

  @Test func everyTruncationIsAnError() {
    let text = Array(manyModifiers.utf8)
    for length in stride(from: 0, to: text.count - 1, by: 7) {
      #expect(throws: HistFactoryError.self) { _ = try Workspace(json: text.prefix(length)) }
    }
  }

  @Test func parts() throws {
    let workspace = try Workspace(json: manyModifiers.utf8)
    let rebuilt = try Workspace(
      channels: workspace.channels, observations: workspace.observations,
      measurements: workspace.measurements)
    #expect(rebuilt.channels == workspace.channels)
    #expect(rebuilt.measurements == workspace.measurements)
    let again = try Workspace(json: workspace.document.text.utf8)
    #expect(again == workspace)
    #expect(again.digest() == workspace.digest())
  }

  @Test func prunedAndRenamed() throws {
    let workspace = try Workspace(json: manyModifiers.utf8)
    let pruned = try workspace.pruned(
      modifiers: ["k_bkg"], modifierTypes: ["staterror"], samples: ["qcd"])
    #expect(pruned.channels[1].samples.map(\.name) == ["bkg"])
    #expect(pruned.measurements[0].parameters.map(\.name) == ["lumi"])
    #expect(
      !pruned.channels.flatMap(\.samples).flatMap(\.modifiers).contains { $0.type == "staterror" })
    let alone = try workspace.pruned(channels: ["CR"])
    #expect(alone.observations.map(\.name) == ["SR"])
    #expect(throws: HistFactoryError.self) { try workspace.pruned(channels: ["XX"]) }
    #expect(throws: HistFactoryError.self) { try workspace.pruned(channels: ["CR", "SR"]) }
    let renamed = try workspace.renamed(modifiers: ["mu": "signal"], channels: ["SR": "Signal"])
    #expect(renamed.measurements[0].poi == "signal")
    #expect(renamed.observations[0].name == "Signal")
    #expect(throws: HistFactoryError.self) { try workspace.renamed(channels: ["SR": "CR"]) }
    let back = try renamed.renamed(modifiers: ["signal": "mu"], channels: ["Signal": "SR"])
    #expect(back.digest() == workspace.digest())
  }

  @Test func combined() throws {
    let workspace = try Workspace(json: manyModifiers.utf8)
    let first = try workspace.pruned(channels: ["CR"])
    let second = try workspace.pruned(channels: ["SR"])
    let whole = try first.combined(with: second, join: .outer)
    #expect(try whole.sorted().digest() == workspace.sorted().digest())
    #expect(throws: HistFactoryError.self) { try first.combined(with: second) }
    #expect(throws: HistFactoryError.self) { try workspace.combined(with: workspace) }
    #expect(try workspace.combined(with: workspace, join: .outer) == workspace)
    let renamed = try second.renamed(measurements: ["m": "n"])
    #expect(try first.combined(with: renamed).measurements.count == 2)
    let samples = try workspace.pruned(samples: ["qcd"])
    let merged = try samples.combined(with: workspace, join: .leftOuter, mergingChannels: true)
    #expect(merged.channels[1].samples.map(\.name) == ["bkg", "qcd"])
  }

  @Test func warnings() throws {
    let text = manyModifiers.replacing("[50.0, 30.0]", with: "[50.0, -3.0]", maxReplacements: 1)
    let warnings = try Workspace(json: text.utf8).warnings
    #expect(warnings.count == 1)
    let odd = manyModifiers.replacing(
      "\"parameters\": [",
      with: "\"parameters\": [{\"name\": \"mu\", \"fixed\": true}, {\"name\": \"zz\"}, ",
      maxReplacements: 1)
    let settings = try Workspace(json: odd.utf8).warnings
    #expect(settings.count == 2)
    #expect(settings.first?.contains("fixes its parameter of interest \"mu\"") == true)
    #expect(settings.last?.contains("sets \"zz\", which no modifier has") == true)
    #expect(
      warnings.first?.contains("\"bkg\" of channel \"SR\" has the rate -3.0 in bin 1") == true)
  }
}
