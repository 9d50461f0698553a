import Testing

@testable import Plots

@Suite struct LabelTests {
  @Test(arguments: [
    (#"m_{\mu\mu} [GeV]"#, "m_μμ [GeV]"), ("fb⁻¹", "fb⁻¹"), (#"\sqrt{s} = 13 TeV"#, "√s = 13 TeV"),
    ("Muon_pt", "Muon_pt"), ("p_T", "p_T"), ("10^{-3}", "10⁻³"), ("x_1", "x₁"), ("", ""),
    (#"t\bar{t}"#, "tt\u{0304}"), (#"\unknown x"#, #"\unknown x"#), ("a}b{c", "a}b{c"),
    ("cost 5$", "cost 5$"), (#"\_\{\}\\"#, #"_{}\"#), ("p_", "p_"), ("^", "^"),
    (#"\Delta R"#, "ΔR"),
    (#"\eta [rad]"#, "η [rad]"), (#"Z \to b"#, "Z → b"), ("\\", "\\"),
    ("E_T^{miss}", "E_T^miss"), (#"\frac{a}{b+1}"#, "a/(b+1)"), (#"\slashed{E}"#, "E\u{0338}"),
    (#"$\alpha - \beta$"#, "α − β"),
  ])
  func plainText(markup: String, expected: String) {
    #expect(Label(markup).plainText == expected)
  }

  @Test(arguments: [
    ("p_T", ["p"]), ("x [cm]", ["x"]), ("m [m_1]", ["m"]), ("Events", []), ("a fit", []),
    (#"\sqrt{s} = 13 TeV"#, ["s"]), (#"\mathrm{e}^+"#, []), ("$E = mc^2$", ["E", "mc"]),
    (#"\bar{b}"#, []), (#"\vec{p}"#, ["p"]), ("GeV/c^2", ["c"]),
  ])
  func variablesAreItalic(markup: String, italic: [String]) {
    let runs = Label(markup).box(size: 10).runs.filter { $0.face == .italic }
    #expect(runs.map(\.text) == italic)
  }

  @Test func scriptsAreSmallerAndShifted() {
    let runs = Label("m_1^2").box(size: 10).runs
    #expect(runs.map(\.text) == ["m", "1", "2"])
    #expect(runs[1].size == 7 && runs[2].size == 7)
    #expect(runs[1].origin.y > 0 && runs[2].origin.y < 0)
    #expect((runs[1].origin.x - runs[2].origin.x).magnitude < 1, "one above the other")
  }

  @Test func verbatimHasNoMarkup() {
    let label = Label.verbatim("x_{1}^2")
    #expect(label.plainText == "x_{1}^2")
    #expect(label.box(size: 10).runs.count == 1)
  }

  /// Whatever the text, the parser ends soon and shows something.
  @Test func hostileTexts() {
    let pieces = [
      "{", "}", "_", "^", "\\", "$", "\\sqrt", "\\bar", "a", " ", "\\mathrm{", "é", "⁻",
    ]
    for seed in 0..<500 {
      let text = (0..<60).map { pieces[Int(Gallery.noise(seed * 61 + $0) * 12.99)] }.joined()
      let box = Label(text).box(size: 10)
      #expect(box.width.isFinite && box.width >= 0)
    }
    for piece in ["{", "\\sqrt", "_{", "^", "\\bar\\sqrt{"] {
      #expect(Label(String(repeating: piece, count: 100_000)).box(size: 10).width.isFinite)
      #expect(Label(String(repeating: piece, count: 150)).box(size: 10).width.isFinite)
    }
  }

  /// Advance widths of Helvetica, as Adobe's font metrics file gives them (in 1/1000 em).
  @Test(arguments: [("A", 667.0), ("m", 833), ("0", 556), ("%", 889), ("i", 222), ("W", 944)])
  func widthsAreThoseOfHelvetica(letter: String, width: Double) {
    let measured = FontFace.regular.metrics.width(of: letter, size: 1000)
    #expect((measured - width).magnitude < 0.6)
  }

  @Test func kerningCounts() {
    let metrics = FontFace.regular.metrics
    let apart = metrics.width(of: "A", size: 1) + metrics.width(of: "V", size: 1)
    #expect(metrics.width(of: "AV", size: 1) < apart - 0.05)
  }
}
