import Foundation

/// The folder with public conformance data, when the environment names one.
enum TestData {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]

  static let isMissing: String = "MARTLET_TESTDATA does not name the folder with conformance data"

  static func path(_ relative: String) -> String { "\(folder ?? "")/\(relative)" }
}
