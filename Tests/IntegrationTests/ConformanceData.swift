import Foundation
import Testing

/// The folder with public files and published numbers that `MARTLET_TESTDATA` names.
enum ConformanceData {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"]

  static func path(_ name: String) -> String { "\(folder ?? "")/\(name)" }
}

extension Trait where Self == ConditionTrait {
  /// Skips what needs the conformance data where there is none.
  static var conformanceData: Self {
    .enabled(
      if: ConformanceData.folder != nil,
      "MARTLET_TESTDATA is not set: no folder with public files to compare with")
  }
}
