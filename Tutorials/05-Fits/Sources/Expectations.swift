import HEPCore
import Likelihoods

/// What the tutorial's own data must give.
///
/// `Data/reference.py` found the numbers with uproot, iminuit and numba-stats. Two minimisers agree to a small
/// part of the errors; the toys must show pulls with mean 0, width 1 and the right coverage.
struct Expectations {
  var signal = Measurement(1497.00, 46.25)
  var mass = Measurement(5.279_011_8, 0.000_252_9)
  var resolution = Measurement(0.008_369_44, 0.000_210_4)
  var lifetime = Measurement(1.5781, 0.046_85)
  var trueLifetime = Measurement(1.580_87, 0.042_38)

  /// One line per number, and whether all agree.
  func check(_ result: FitResult) -> (lines: [String], agree: Bool) {
    var (lines, agree): ([String], Bool) = ([], true)
    for (name, found, expected) in [
      ("signal       ", result.single[DecayModel.long.signal].measurement, signal),
      ("mass         ", result.both[DecayModel.mass].measurement, mass),
      ("resolution   ", result.both[DecayModel.resolution].measurement, resolution),
      ("lifetime     ", result.times.fitted, lifetime),
      ("true lifetime", result.times.fittedToTruth, trueLifetime),
    ] {
      lines.append("\(name)  \(found.map { "\($0)" } ?? "not found"), expected \(expected)")
      agree =
        agree
        && found.map {
          abs($0.value - expected.value) < 0.01 * expected.error
            && abs($0.error / expected.error - 1) < 0.02
        } ?? false
    }
    for name in [DecayModel.long.signal, DecayModel.mass, DecayModel.resolution].map(\.name) {
      guard let pulls = result.toys.summary(of: name) else { return (lines, false) }
      lines.append(
        "pulls of \(name): mean \(pulls.mean), width \(pulls.width), coverage \(pulls.coverage)")
      agree =
        agree && isNear(pulls.mean, 0) && isNear(pulls.width, 1) && isNear(pulls.coverage, 0.6827)
    }
    return (lines, agree && result.toys.failures.isEmpty)
  }

  /// Whether a number is within three of its errors.
  private func isNear(_ found: Measurement, _ expected: Double) -> Bool {
    abs(found.value - expected) < 3 * found.error
  }
}
