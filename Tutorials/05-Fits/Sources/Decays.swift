import Columnar
import ROOTFiles

/// The candidates of one category: mass in GeV, decay time in ps, and what only a simulation knows.
struct Decays {
  /// The data that comes with the tutorial.
  static let ownData = #filePath.replacing("Sources/Decays.swift", with: "Data/decays.root")

  private(set) var masses: [Double] = []
  private(set) var times: [Double] = []
  private(set) var isSignal: [Bool] = []

  /// The candidates of both categories whose masses lie in the window of the fits.
  static func read(_ path: String = ownData) throws -> (long: Decays, downstream: Decays) {
    let tree = try ROOTFile(path).tree("Decays")
    let masses = try tree.read("mass", as: Float.self)
    let times = try tree.read("time", as: Float.self)
    let isSignal = try tree.read("isSignal", as: Int32.self)
    let isDownstream = try tree.read("isDownstream", as: Int32.self)
    var (long, downstream) = (Decays(), Decays())
    for i in masses.indices where DecayModel.window.contains(Double(masses[i])) {
      let candidate = (Double(masses[i]), Double(times[i]), isSignal[i] == 1)
      if isDownstream[i] == 1 { downstream.append(candidate) } else { long.append(candidate) }
    }
    return (long, downstream)
  }

  private mutating func append(_ candidate: (mass: Double, time: Double, isSignal: Bool)) {
    masses.append(candidate.mass)
    times.append(candidate.time)
    isSignal.append(candidate.isSignal)
  }
}
