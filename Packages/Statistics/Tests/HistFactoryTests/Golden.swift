import Foundation

@testable import HistFactory

/// Reference numbers and published workspaces, from the conformance data.
enum Golden {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"].map {
    $0 + "/fitting"
  }

  static var isPresent: Bool { folder != nil }

  /// A part of `golden.json`, by its keys.
  static func section(_ keys: String...) throws -> JSONValue {
    let data = try Data(contentsOf: URL(fileURLWithPath: (folder ?? "") + "/golden.json"))
    var section = try JSONParser.parse(Array(data))
    for key in keys { section = section[key] ?? .null }
    return section
  }

  /// A file of the archive of ATLAS's search for bottom squarks (HEPData ins1748602).
  static func sbottom(_ name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "tar", "-xzOf", (folder ?? "") + "/pyhf-ins1748602-probability-models.tar.gz", name,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }
}

extension JSONValue {
  func numbers(_ name: String) -> [Double] { self[name]?.array?.compactMap(\.number) ?? [] }
  func number(_ name: String) -> Double { self[name]?.number ?? .nan }
}

/// A workspace with all seven modifiers in two channels.
let manyModifiers = """
  {"channels": [{"name": "SR", "samples": [
    {"name": "sig", "data": [5.0, 10.0], "modifiers": [
      {"name": "mu", "type": "normfactor", "data": null}, {"name": "lumi", "type": "lumi", "data": null},
      {"name": "jes", "type": "histosys", "data": {"lo_data": [4.0, 9.0], "hi_data": [6.5, 10.5]}}]},
    {"name": "bkg", "data": [50.0, 30.0], "modifiers": [
      {"name": "xs", "type": "normsys", "data": {"lo": 0.9, "hi": 1.15}},
      {"name": "jes", "type": "normsys", "data": {"lo": 0.97, "hi": 1.05}},
      {"name": "jes", "type": "histosys", "data": {"lo_data": [48.0, 27.0], "hi_data": [53.0, 34.0]}},
      {"name": "st_SR", "type": "staterror", "data": [2.0, 1.5]}]},
    {"name": "bkg2", "data": [10.0, 12.0], "modifiers": [
      {"name": "unc", "type": "shapesys", "data": [1.0, 2.0]},
      {"name": "st_SR", "type": "staterror", "data": [1.0, 1.0]}]}]},
   {"name": "CR", "samples": [
    {"name": "bkg", "data": [200.0], "modifiers": [
      {"name": "xs", "type": "normsys", "data": {"lo": 0.9, "hi": 1.15}},
      {"name": "lumi", "type": "lumi", "data": null},
      {"name": "k_bkg", "type": "normfactor", "data": null}]},
    {"name": "qcd", "data": [20.0], "modifiers": [{"name": "sf_qcd", "type": "shapefactor", "data": null}]}]}],
   "observations": [{"name": "SR", "data": [68.0, 53.0]}, {"name": "CR", "data": [215.0]}],
   "measurements": [{"name": "m", "config": {"poi": "mu", "parameters": [
     {"name": "lumi", "auxdata": [1.0], "sigmas": [0.02], "bounds": [[0.5, 1.5]], "inits": [1.0]},
     {"name": "k_bkg", "inits": [1.0], "fixed": true}]}}],
   "version": "1.0.0"}
  """
