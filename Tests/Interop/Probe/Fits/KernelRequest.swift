import HEPCore
import Likelihoods

/// A kernel density estimate in several variables: its density at points, and events drawn from it.
struct KernelRequest: Request {
  var sample: [String: [Double]]
  var weights: [Double]?
  var ranges: [String: [Double]]
  var bandwidth: String
  var factor: Double
  var points: [String: [Double]]
  var draws: Int
  var seed: UInt64

  struct Answer: Encodable {
    var density: [Double]
    var drawn: [String: [Double]]
  }

  func answer() throws -> Answer {
    let choices: [String: JointKernelDensity.Bandwidth] = [
      "fixed": .fixed(factor), "scott": .scott(factor), "silverman": .silverman(factor),
      "adaptive": .adaptive(factor),
    ]
    guard let chosen = choices[bandwidth] else {
      throw ProbeError("no bandwidth is called '\(bandwidth)'")
    }
    let density = try JointKernelDensity(
      sample, weights: weights, in: ranges.mapValues { $0[0]...$0[1] }, bandwidth: chosen)
    var generator = RandomStream(seed: seed)
    return Answer(
      density: try density.density(at: points), drawn: try density.sample(draws, using: &generator))
  }
}
