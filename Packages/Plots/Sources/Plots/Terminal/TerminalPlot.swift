import Histograms

/// Histograms as text.
///
/// ```swift
/// print(TerminalPlot.bars(histogram))
/// print(TerminalPlot.columns(histogram, width: 60, height: 10, characters: .ascii))
/// ```
///
/// Nothing throws: empty histograms, negative contents and NaN have their own appearance, and a width
/// or height out of range is taken as the nearest possible one.
public enum TerminalPlot {
  /// The characters that a terminal can show.
  public enum Characters: Sendable, Hashable {
    /// Blocks in steps of an eighth.
    case unicode
    /// `#`, `|`, `-` and `+` only.
    case ascii
  }

  /// One line per bin: its edges, a bar, its content; flow bins are mentioned below.
  ///
  /// - Parameters:
  ///   - histogram: With one axis; of others, only their shape is told.
  ///   - width: Characters in a line, from 30 to 1000.
  ///   - characters: Unicode blocks or plain ASCII.
  public static func bars(
    _ histogram: some PlottableHistogram, width: Int = 78, characters: Characters = .unicode
  ) -> String {
    guard let bins = TerminalBins(histogram) else { return shape(histogram) }
    return TerminalBars(bins: bins, width: width, characters: characters).text
  }

  /// One line per bin: its edges, a bar, its content.
  public static func bars(
    _ values: BinnedValues, width: Int = 78, characters: Characters = .unicode
  ) -> String {
    TerminalBars(bins: TerminalBins(values), width: width, characters: characters).text
  }

  /// Upright columns over a horizontal axis; flow bins are mentioned below.
  ///
  /// Where there are more bins than characters, neighbours are added up.
  ///
  /// - Parameters:
  ///   - histogram: With one axis; of others, only their shape is told.
  ///   - width: Characters in a line, from 30 to 1000.
  ///   - height: Lines of columns, from 2 to 500.
  ///   - characters: Unicode blocks or plain ASCII.
  public static func columns(
    _ histogram: some PlottableHistogram, width: Int = 78, height: Int = 12,
    characters: Characters = .unicode
  ) -> String {
    guard let bins = TerminalBins(histogram) else { return shape(histogram) }
    return TerminalColumns(bins: bins, width: width, height: height, characters: characters).text
  }

  /// Upright columns over a horizontal axis.
  public static func columns(
    _ values: BinnedValues, width: Int = 78, height: Int = 12, characters: Characters = .unicode
  ) -> String {
    TerminalColumns(
      bins: TerminalBins(values), width: width, height: height, characters: characters
    ).text
  }

  private static func shape(_ histogram: some PlottableHistogram) -> String {
    let shape = histogram.shape().map(String.init).joined(separator: " × ")
    return "A histogram of \(shape) bins: choose one axis to see it as text.\n"
  }
}
