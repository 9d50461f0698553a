import ArgumentParser
import Foundation
import Testing

@testable import hep

/// `hep histfactory` on a background whose signals are patches, as published.
@Suite struct WorkspaceCommandTests {
  static let background = """
    {"channels": [{"name": "SR", "samples": [{"name": "b", "data": [50, 52], "modifiers": [
      {"name": "mu_b", "type": "normfactor", "data": null},
      {"name": "shape", "type": "shapesys", "data": [3, 7]}]}]}],
     "observations": [{"name": "SR", "data": [51, 48]}],
     "measurements": [{"name": "m", "config": {"poi": "mu", "parameters": [
      {"name": "mu_b", "bounds": [[0.5, 1.5]]}]}}], "version": "1.0.0"}
    """

  static func patch(_ rates: [Double]) -> String {
    """
    [{"op": "add", "path": "/channels/0/samples/0", "value": {"name": "s", "data": \(rates),
      "modifiers": [{"name": "mu", "type": "normfactor", "data": null}]}}]
    """
  }

  static let set = """
    {"metadata": {"references": {"hepdata": "ins1"}, "description": "d", "digests": {"sha256":
      "\(digest)"}, "labels": ["m1", "m2"]}, "version": "1.0.0", "patches": [
      {"metadata": {"name": "s_400_0", "values": [400, 0]}, "patch": \(patch([12, 2]))},
      {"metadata": {"name": "s_500_0", "values": [500, 0]}, "patch": \(patch([2, 12]))},
      {"metadata": {"name": "s_500_9", "values": [500, 9]}, "patch": \(patch([1, 9]))}]}
    """

  static let digest = "731dd01ef2f52837e12f944eabd7fda840d893be8dd903508c57d674d59a252a"

  /// Runs `hep histfactory` in a folder with files; names that end in `.json` and `.svg` lie there.
  private func run(_ line: String, check: (URL) throws -> Void = { _ in }) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hep-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      ("b.json", Self.background), ("400.json", Self.patch([12, 2])),
      ("500.json", Self.patch([2, 12])), ("weak.json", Self.patch([0.01, 0.01])),
      ("set.json", Self.set),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let words = line.split(separator: " ").map { word -> String in
      guard word.hasSuffix(".json") || word.hasSuffix(".svg") else { return String(word) }
      let parts = word.split(separator: "=")
      let path = folder.appending(path: String(parts[parts.count - 1])).path
      return (parts.dropLast().map(String.init) + [path]).joined(separator: "=")
    }
    var command = try HEP.parseAsRoot(["histfactory"] + words)
    try command.run()
    try check(folder)
  }

  @Test(arguments: [
    "inspect b.json", "inspect b.json --format json", "fit b.json", "fit b.json --patch 400.json",
    "cls b.json --patch 400.json --poi mu=2",
    "limits b.json 500=500.json 400=400.json --format json",
    "limits b.json --patchset set.json --name s_*_0",
    "limits b.json --patchset set.json --name s_500_* --along m2",
  ])
  func works(line: String) throws { try run(line) }

  @Test(arguments: [
    ("cls b.json", "background alone"), ("ranking b.json", "\"mu_b\""),
    ("limit b.json --poi nu", "\"mu_b\""),
    ("limits b.json --patchset set.json --name *", "m1, m2"),
    ("limits b.json --patchset set.json --name s_* --along m1", "both stand at 500"),
    ("limits b.json --patchset set.json --name t*", "s_400_0"),
    ("limits b.json 1=400.json 1=500.json", "both stand at 1"),
  ])
  func complains(line: String, of fault: String) {
    let error = #expect(throws: InputError.self) { try run(line) }
    #expect(error?.description.contains(fault) == true, "\(error?.description ?? "")")
  }

  @Test func oneOfSeveralLimitsIsMissing() {
    #expect(throws: ExitCode.failure) { try run("limits b.json 400=400.json 500=weak.json") }
  }

  @Test(arguments: [
    "limits b.json 400=400.json 500=500.json -o p.svg", "fit b.json -o p.svg",
    "fit b.json --patch 400.json --draw pulls -o p.svg",
    "fit b.json --patch 400.json --draw correlations -o p.svg",
    "limit b.json --patch 400.json -o p.svg", "scan b.json --patch 400.json -o p.svg",
    "ranking b.json --patch 400.json -o p.svg",
  ])
  func draws(line: String) throws {
    try run(line) { folder in
      let svg = try String(contentsOf: folder.appending(path: "p.svg"), encoding: .utf8)
      #expect(svg.hasPrefix("<svg") || svg.hasPrefix("<?xml"))
    }
  }

  @Test(arguments: ["400", "x=a.json", "=a.json", "400=", "inf=a.json"])
  func refusesPoints(text: String) { #expect(SignalPoint(argument: text) == nil) }

  @Test(arguments: [
    (0, "0"), (1.0, "1"), (1706.34, "1706.3"), (123_456.7, "123457"), (4.06914e-5, "4.0691e-5"),
    (-0.000_123_456, "-0.00012346"), (2e20, "2.0e20"), (.infinity, "inf"),
  ])
  func numbers(value: Double, text: String) { #expect(value.shown() == text) }
}
