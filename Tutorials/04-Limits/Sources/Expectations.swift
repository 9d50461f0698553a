import HypothesisTests

/// What the tutorial's own data must give; `Data/reference.py` found the numbers with pyhf.
///
/// Two programs whose minimisers stop at slightly different places agree to a thousandth.
struct Expectations {
  var crossSection = 0.853_73
  var cls = 0.338_28
  var clsExpected = 0.002_87
  var limit = 1.461_6
  var limitExpected = 0.626_8
  var pValue = 0.002_774

  /// One line per number, and whether all agree.
  func check(_ result: SearchResult) -> (lines: [String], agree: Bool) {
    let point = result.points.first { $0.mass == 700 }
    var (lines, agree): ([String], Bool) = ([], true)
    for (name, found, expected) in [
      ("cross section, fb", result.crossSection.value, crossSection),
      ("CLs of 1 fb      ", result.cls.cls, cls),
      ("  expected       ", result.cls.expected.median, clsExpected),
      ("limit, fb        ", point?.limit.observed ?? .nan, limit),
      ("  expected       ", point?.limit.expected.median ?? .nan, limitExpected),
      ("p-value          ", point?.discovery.pValue ?? .nan, pValue),
    ] {
      lines.append("\(name)  \(shown(found)), expected \(shown(expected))")
      agree = agree && abs(found - expected) <= 1e-3 * max(abs(expected), 0.1)
    }
    return (lines, agree)
  }

  private func shown(_ value: Double) -> String { "\((value * 1e4).rounded() / 1e4)" }
}
