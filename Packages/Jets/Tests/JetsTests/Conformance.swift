import Foundation
import Testing
import Vectors

@testable import Jets

/// The folder of conformance data, where `MARTLET_TESTDATA` names it.
enum Conformance {
  static let folder = ProcessInfo.processInfo.environment["MARTLET_TESTDATA"].map { $0 + "/jets/" }

  static func rows(_ name: String) throws -> [[Double]] {
    let text = try String(contentsOfFile: #require(folder) + name, encoding: .utf8)
    return text.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { Double($0) }
    }
  }

  static func event(_ name: String) throws -> [LorentzVector<Double>] {
    try rows(name).filter { $0.count == 4 }.map {
      LorentzVector(px: $0[0], py: $0[1], pz: $0[2], energy: $0[3])
    }
  }
}
