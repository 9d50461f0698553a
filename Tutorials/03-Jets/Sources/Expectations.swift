/// What the tutorial's own data must give; `Data/reference.py` found the numbers with FastJet.
///
/// A jet at an edge of a cut may fall either way by rounding, so each number may differ by one.
struct Expectations {
  var w = TagCounts(inWindow: 956, tagged: 622)
  var qcd = TagCounts(inWindow: 144, tagged: 30)

  /// One line per number, and whether all agree.
  func check(_ w: TagCounts, _ qcd: TagCounts) -> (lines: [String], agree: Bool) {
    var (lines, agree): ([String], Bool) = ([], true)
    for (name, found, expected) in [
      ("W,   65 < m < 105 GeV", w.inWindow, self.w.inWindow),
      ("W,   and τ₂₁ < 0.35  ", w.tagged, self.w.tagged),
      ("QCD, 65 < m < 105 GeV", qcd.inWindow, self.qcd.inWindow),
      ("QCD, and τ₂₁ < 0.35  ", qcd.tagged, self.qcd.tagged),
    ] {
      lines.append("\(name)  \(found), expected \(expected)")
      agree = agree && abs(found - expected) <= 1
    }
    return (lines, agree)
  }
}
