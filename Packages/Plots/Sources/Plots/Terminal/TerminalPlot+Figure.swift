extension TerminalPlot {
  /// A figure as text: lines in dots of Braille, areas and heat maps in half blocks, with its axes, panels
  /// and legend.
  ///
  /// ```swift
  /// print(try TerminalPlot.figure(figure, width: 80, colors: .trueColor))
  /// ```
  ///
  /// - Parameters:
  ///   - figure: Any figure; of its style only the colours count.
  ///   - width: Characters in a line, from 30 to 1000.
  ///   - height: Lines of all panels together, from 6 to 500.
  ///   - colors: What the terminal can show; ``TerminalColors/detected(environment:isTerminal:)`` asks it.
  /// - Throws: As ``Figure/drawing()``.
  public static func figure(
    _ figure: Figure, width: Int = 78, height: Int = 20, colors: TerminalColors = .none
  ) throws(PlotError) -> String {
    try TerminalFigure(
      figure: figure, width: min(max(width, 30), 1000), height: min(max(height, 6), 500),
      colors: colors
    ).text()
  }

  /// Histograms in a stack with one line per bin: its edges, a bar in the colours of all, the sum.
  ///
  /// - Parameters:
  ///   - parts: The histograms, the first at the left, in the same bins.
  ///   - width: Characters in a line, from 30 to 1000.
  ///   - colors: What the terminal can show; without colours each histogram has a sign of its own.
  /// - Throws: ``PlotError`` of kind `badData` if there is none, one is a function, or edges differ.
  public static func bars(
    _ parts: [Component], width: Int = 78, colors: TerminalColors = .none
  ) throws(PlotError) -> String {
    try TerminalStack(parts, width: min(max(width, 30), 1000), colors: colors).text
  }
}
