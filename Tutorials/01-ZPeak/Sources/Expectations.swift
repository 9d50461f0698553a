import HEPCore

/// What the tutorial's own data must give.
///
/// `Data/reference_fit.py` found the numbers with uproot, vector and iminuit. The count is exact; two
/// minimisers agree to a small part of the errors.
struct Expectations {
  var pairs = 15_251
  var mass = Measurement(91.1023, 0.0247)
  var width = Measurement(1.73305, 0.0356)
  var signal = Measurement(14_761, 203)

  /// One line per number, and whether all agree.
  func check(_ result: PeakResult) -> (lines: [String], agree: Bool) {
    var lines = ["pairs   \(result.pairs), expected \(pairs)"]
    var agree = result.pairs == pairs
    for (name, found, expected) in [
      ("mass  ", result.mass, mass), ("width ", result.width, width),
      ("signal", result.signal, signal),
    ] {
      let text = found.map { "\($0)" } ?? "not found"
      lines.append("\(name)  \(text), expected \(expected)")
      agree = agree && found.map { abs($0.value - expected.value) < 0.01 * expected.error } ?? false
    }
    return (lines, agree)
  }
}
