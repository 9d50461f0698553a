import Histograms
import Testing

@testable import Plots

@Suite struct TerminalTests {
  private func histogram() -> Histogram<Sums, Regular> {
    var h = Histogram(Regular(6, 60...120, label: "m_{μμ} [GeV]"))
    for (value, count) in [(10.0, 2), (65, 1), (75, 4), (85, 16), (95, 12), (105, 3), (1e9, 5)] {
      for _ in 0..<count { h.fill(value) }
    }
    return h
  }

  @Test func bars() {
    #expect(
      TerminalPlot.bars(histogram(), width: 40) == """
        m_μμ [GeV]
         60 –  70 │█▋                         1
         70 –  80 │██████▎                    4
         80 –  90 │█████████████████████████ 16
         90 – 100 │██████████████████▊       12
        100 – 110 │████▊                      3
        110 – 120 │                           0
        sum 36, underflow 2, overflow 5

        """)
  }

  @Test func plainBars() {
    let text = TerminalPlot.bars(histogram(), width: 40, characters: .ascii)
    #expect(
      text.utf8.count == text.count + 2, "only the two Greek letters of the title take two bytes")
    #expect(text.contains("80 ..  90 |######################"))
  }

  @Test func columns() {
    #expect(
      TerminalPlot.columns(histogram(), width: 40, height: 4) == """
        m_μμ [GeV]
         16┤        ████
           ┤        ████████
           ┤        ████████
          0┤▂▂▂▂████████████▆▆▆▆
           └────────────────────────
            60         90        120
        sum 36, underflow 2, overflow 5

        """)
  }

  @Test func manyBinsAreAddedUp() throws {
    let bins = try BinnedValues(
      edges: (0...1000).map(Double.init), values: Array(repeating: 1, count: 1000))
    let text = TerminalPlot.columns(bins, width: 64, height: 3)
    #expect(text.contains("sum 1000, 20 bins in each column"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 64 })
  }

  @Test func oddContents() throws {
    let odd = try BinnedValues(edges: [0, 0.5, 1, 1.5, 2], values: [-3, .nan, 4.5, .infinity])
    #expect(
      TerminalPlot.bars(odd, width: 40) == """
        0.0 – 0.5 │▒▒▒▒▒▒▒▒▒▒                -3
        0.5 – 1.0 │                         nan
        1.0 – 1.5 │          ██████████████ 4.5
        1.5 – 2.0 │          ██████████████ inf
        sum 1.5, 2 not finite

        """)
    #expect(TerminalPlot.columns(odd, width: 40).contains("?"))
  }

  @Test(arguments: [-5, 0, 1, 10, 30, 200, Int.max])
  func anySize(size: Int) throws {
    let empty = try BinnedValues(edges: [0], values: [])
    let zeros = try BinnedValues(edges: [0, 1, 2], values: [0, 0], binLabels: ["ee", "μμ"])
    for bins in [empty, zeros] {
      for characters in [TerminalPlot.Characters.unicode, .ascii] {
        #expect(!TerminalPlot.bars(bins, width: size, characters: characters).isEmpty)
        #expect(
          !TerminalPlot.columns(bins, width: size, height: size, characters: characters).isEmpty)
      }
    }
  }

  @Test func otherDimensions() {
    let h = Histogram(Regular(3, 0...1), Regular(4, 0...1))
    #expect(
      TerminalPlot.bars(h) == "A histogram of 3 × 4 bins: choose one axis to see it as text.\n")
  }
}
