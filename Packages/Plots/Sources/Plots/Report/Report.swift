/// A report as one self-contained HTML page: text, tables and figures, without links or scripts.
///
/// ```swift
/// var report = Report(title: "Z → μμ")
/// report.keyNumber("Mass", "91.19 ± 0.02 GeV")
/// report.heading("Fit")
/// report.paragraph("Points are data, the line is the fit.")
/// report.figure(figure, caption: "Dimuon mass.")
/// report.table(columns: ["Parameter", "Value"], rows: [["m", "91.19"], ["Γ", "2.49"]])
/// try report.write(to: "report.html")
/// ```
///
/// All text is escaped. The same content gives the same bytes: no dates, no random ids.
public struct Report: Sendable {
  /// The title of the page.
  public var title: String
  private(set) var blocks: [Block] = []
  private(set) var figureCount = 0

  enum Block: Sendable {
    case heading(String, level: Int)
    case paragraph(String)
    case keyNumbers([(name: String, value: String)])
    case table(columns: [String], rows: [[String]], caption: String?)
    case figure(svg: String, caption: String?)
    case preformatted(String)
    case list([String])
  }

  /// An empty report.
  public init(title: String) {
    self.title = title
  }

  /// Adds a heading; level 1 for sections, 2 for their parts.
  public mutating func heading(_ text: String, level: Int = 1) {
    blocks.append(.heading(text, level: level))
  }

  /// Adds a paragraph.
  public mutating func paragraph(_ text: String) {
    blocks.append(.paragraph(text))
  }

  /// Adds a result to be seen at a glance; neighbours stand in one row.
  public mutating func keyNumber(_ name: String, _ value: String) {
    if case .keyNumbers(let before)? = blocks.last {
      blocks[blocks.count - 1] = .keyNumbers(before + [(name, value)])
    } else {
      blocks.append(.keyNumbers([(name, value)]))
    }
  }

  /// Adds a table.
  ///
  /// Rows may be shorter than the header; cells that look like numbers are aligned right.
  public mutating func table(columns: [String], rows: [[String]], caption: String? = nil) {
    blocks.append(.table(columns: columns, rows: rows, caption: caption))
  }

  /// Adds a figure, a grid of figures or a drawing as inline SVG.
  ///
  /// - Throws: As ``Figure/drawing()``.
  public mutating func figure(
    _ figure: some Picture, caption: String? = nil
  ) throws(PlotError) {
    figureCount += 1
    let svg = try figure.svg(title: caption, idPrefix: "figure\(figureCount)-clip")
    blocks.append(.figure(svg: svg, caption: caption))
  }

  /// Adds code, or a terminal plot, in letters of one width.
  public mutating func preformatted(_ text: String) {
    blocks.append(.preformatted(text))
  }

  /// Adds a list with bullets.
  public mutating func list(_ items: [String]) {
    blocks.append(.list(items))
  }
}
