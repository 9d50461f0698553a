import Testing

@testable import Plots

@Suite struct TerminalFigureTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], true, TerminalColors.palette256),
    (["TERM": "xterm", "COLORTERM": "truecolor"], true, .trueColor),
    (["TERM": "xterm", "NO_COLOR": "1", "COLORTERM": "truecolor"], true, .none),
    (["TERM": "xterm", "NO_COLOR": ""], true, .palette256), (["TERM": "dumb"], true, .none),
    (["TERM": "xterm"], false, .none), (["CLICOLOR_FORCE": "1"], false, .palette256),
    (["FORCE_COLOR": "1", "NO_COLOR": "1"], false, .none), (["FORCE_COLOR": "0"], false, .none),
  ])
  func colorsAreDetected(
    environment: [String: String], isTerminal: Bool, expected: TerminalColors
  ) {
    #expect(
      TerminalColors.detected(environment: environment, isTerminal: isTerminal) == expected)
  }

  @Test func codes() {
    #expect(
      TerminalColors.trueColor.sequence(foreground: Color(hex: 0x0102ff), background: nil)
        == "\u{1B}[38;2;1;2;255m")
    #expect(
      TerminalColors.palette256.sequence(foreground: Color(hex: 0xff0000), background: .white)
        == "\u{1B}[38;5;196;48;5;231m")
    #expect(TerminalColors.none.sequence(foreground: .red, background: .red).isEmpty)
  }

  @Test(arguments: ["stack", "zpeak", "heatmap", "limits", "loglog", "names", "pulls"])
  func figuresKeepToTheirWidth(name: String) throws {
    let figure = try #require(try Gallery.picture(name) as? Figure)
    for width in [30, 60, 100] {
      let text = try TerminalPlot.figure(figure, width: width, height: 15)
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(lines.map(\.count))")
      #expect(!text.contains("\u{1B}"))
      let colored = try TerminalPlot.figure(figure, width: width, height: 15, colors: .trueColor)
      #expect(colored.contains("\u{1B}[38;2;") && colored.contains("\u{1B}[0m"))
    }
  }

  @Test func areasAndPoints() throws {
    let bins = try BinnedValues(edges: [0, 1, 2, 3, 4], values: [1, 2, 3, 4])
    var figure = Figure(x: "x", y: PlotAxis("Events", range: 0...4))
    figure.add(.filled(bins, label: "MC"))
    figure.add(.points(bins, errors: .none, label: "Data"))
    let text = try TerminalPlot.figure(figure, width: 30, height: 6)
    #expect(text.count { $0 == "●" } == 5 && text.contains("█ MC") && text.contains("● Data"))
  }

  @Test func stackedBars() throws {
    let a = try BinnedValues(edges: [0, 1, 2], values: [10, 5])
    let b = try BinnedValues(edges: [0, 1, 2], values: [10, 0])
    let text = try TerminalPlot.bars([Component(a, "A"), Component(b, "B")], width: 30)
    #expect(
      text == """
        0 – 1 │██████████▒▒▒▒▒▒▒▒▒ 20
        1 – 2 │█████                5
        sum 25
        █ A   ▒ B

        """)
  }
}
