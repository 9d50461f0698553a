import DecayChains
import Foundation
import ParticleData

/// `particles lookup`, `particles search` or `particles decays`.
func findParticles(_ words: [String]) throws -> Outcome {
  switch words.first {
  case "lookup":
    let numbers = try rawColumn("pdgids.i32", as: Int32.self)
    // The first use of the table makes it, so that only the first time counts.
    return try Outcome(first: { () -> [Double] in
      var (charges, masses) = (0, 0)
      for number in numbers {
        guard let particle = ParticleTable.pdg[PDGID(number)] else { continue }
        charges += abs(particle.threeCharge ?? 0)
        masses += particle.mass == nil ? 0 : 1
      }
      return [Double(charges), Double(masses)]
    })
  case "search":
    _ = ParticleTable.pdg
    return try Outcome {
      ParticleTable.pdg.search("pi")
    } check: {
      [Double($0.count)]
    }
  case "decays":
    return try Outcome {
      try DecayFile(String(contentsOfFile: "decays.dec", encoding: .utf8))
    } check: { file in
      let modes = file.mothers.compactMap { file.modes(of: $0) }
      return [Double(modes.count), Double(modes.reduce(0) { $0 + $1.count })]
    }
  default: throw BenchError("particles lookup|search|decays")
  }
}
