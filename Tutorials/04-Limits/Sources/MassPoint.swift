import Foundation
import HistFactory
import HypothesisTests

/// What the data say about a signal of one mass.
struct MassPoint {
  /// The mass in GeV.
  let mass: Int
  /// The limits on the cross section in fb, at 95 % confidence level.
  let limit: UpperLimit
  /// The test of the background alone.
  let discovery: AsymptoticResult

  init(_ mass: Int, _ model: SearchModel) throws {
    self.mass = mass
    let test = try HypothesisTest(HistFactoryModel(model.workspace(mass: mass)))
    limit = try test.upperLimit()
    discovery = try test.discovery()
  }

  /// The cross section times branching ratio that a theory predicts, in fb.
  static func theory(_ mass: Double) -> Double { 12 * exp(-(mass - 300) / 150) }
}
