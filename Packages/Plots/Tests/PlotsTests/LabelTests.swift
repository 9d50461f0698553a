import Testing

@testable import Plots

@Suite struct LabelTests {
  @Test(arguments: [
    ("m_{\\mu\\mu} [GeV]", "m_{μμ} [GeV]"), ("fb⁻¹", "fb⁻¹"), ("\\sqrt{s} = 13 TeV", "√s = 13 TeV"),
    ("Muon_pt", "Muon_pt"), ("p_T", "p_T"), ("10^{-3}", "10⁻³"), ("x_1", "x₁"),
  ])
  func plainText(markup: String, expected: String) {
    #expect(Label(markup).plainText == expected)
  }
}
