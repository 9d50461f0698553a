import Histograms
import Testing

@testable import Plots

@Suite struct TerminalTests {
  @Test func look() throws {
    var h = Histogram(Regular(20, 60...120, label: "m_{μμ} [GeV]"))
    for i in 0..<4000 { h.fill(91.2 + 6 * (Gallery.noise(i) + Gallery.noise(i + 5000) + Gallery.noise(3*i) - 1.5) * (i % 7 == 0 ? 6 : 1)) }
    h.fill(10); h.fill(1e9)
    print(TerminalPlot.bars(h, width: 60))
    print(TerminalPlot.bars(h, width: 60, characters: .ascii))
    print(TerminalPlot.columns(h, width: 60))
    print(TerminalPlot.columns(h, width: 60, height: 6, characters: .ascii))
    let odd = try BinnedValues(edges: [0, 0.5, 1, 1.5, 2], values: [-3, .nan, 4.5, .infinity])
    print(TerminalPlot.bars(odd, width: 50))
    print(TerminalPlot.columns(odd, width: 50, height: 8))
    let empty = try BinnedValues(edges: [0], values: [])
    print(TerminalPlot.bars(empty)); print(TerminalPlot.columns(empty))
    let named = try BinnedValues(edges: [0, 1, 2], values: [0, 0], binLabels: ["ee", "mumu"])
    print(TerminalPlot.bars(named, width: 0)); print(TerminalPlot.columns(named, width: 0, height: 0))
  }
}
