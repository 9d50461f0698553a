/// Figures in rows and columns on one page, their frames lined up, with shared axes if wanted.
///
/// ```swift
/// var grid = FigureGrid([[electrons, muons], [taus, nil]])
/// grid.sharesX = true
/// try grid.writeSVG(to: "channels.svg")
/// ```
///
/// Figures in a column have frames of one width, those in a row of one height. The sizes of the pages of
/// the figures do not matter, those of their texts do.
public struct FigureGrid: Sendable {
  /// The figures, row by row from the top; nil leaves a place empty.
  public var rows: [[Figure?]]
  /// Whether the figures of a column have the horizontal axis of the lowest one, over one range.
  public var sharesX = false
  /// Whether the figures of a row have the vertical axis of the leftmost one, over one range.
  public var sharesY = false
  /// Widths of the frames relative to each other; 1 for columns that are not mentioned.
  public var widths: [Double] = []
  /// Heights of the frames relative to each other; 1 for rows that are not mentioned.
  public var heights: [Double] = []
  /// Width of the page in points.
  public var width: Double
  /// Height of the page in points.
  public var height: Double
  /// Experiment, status, energy and luminosity, above all figures.
  public var label: ExperimentLabel?

  /// Figures in rows and columns.
  ///
  /// - Parameters:
  ///   - rows: The figures, row by row; nil leaves a place empty.
  ///   - width: Width of the page in points; nil for 320 in each column.
  ///   - height: Height of the page in points; nil for 280 in each row.
  public init(_ rows: [[Figure?]], width: Double? = nil, height: Double? = nil) {
    self.rows = rows
    self.width = width ?? 320 * Double(max(rows.map(\.count).max() ?? 0, 1))
    self.height = height ?? 280 * Double(max(rows.count, 1))
  }

  var columnCount: Int { rows.map(\.count).max() ?? 0 }
}
