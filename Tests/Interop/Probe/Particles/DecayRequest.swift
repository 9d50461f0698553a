import DecayChains
import Foundation

/// The decays of a file.
struct DecayRequest: Request {
  var file: String

  struct Mode: Encodable {
    var fraction: Double
    var daughters: [String]
    var model: String
    var parameters: [String]
  }

  struct Answer: Encodable {
    var modes: [String: [Mode]]
    var definitions: [String: Double]
    var aliases: [String: String]
    var chargeConjugates: [String: String]
  }

  func answer() throws -> Answer {
    let file = try DecayFile(String(contentsOfFile: file, encoding: .utf8))
    let modes = file.mothers.map { mother in
      (mother, (file.modes(of: mother) ?? []).map(Mode.init))
    }
    return Answer(
      modes: Dictionary(uniqueKeysWithValues: modes), definitions: file.definitions,
      aliases: file.aliases, chargeConjugates: file.chargeConjugates)
  }
}

extension DecayRequest.Mode {
  init(_ mode: DecayMode) {
    fraction = mode.branchingFraction
    daughters = mode.daughters
    model = (mode.usesPhotos ? "PHOTOS " : "") + (mode.model?.name ?? "")
    parameters = mode.model?.parameters.map(\.description) ?? []
  }
}
