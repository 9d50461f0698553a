extension Report {
  /// The page as HTML.
  public var html: String {
    let name = MarkupText.escaped(title)
    let body = blocks.map(\.html).joined()
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(name)</title>
      <style>
      \(ReportStyle.css)
      </style>
      </head>
      <body>
      <main>
      <h1>\(name)</h1>
      \(body)</main>
      </body>
      </html>

      """
  }

  /// Writes the page.
  ///
  /// - Throws: ``PlotError`` of kind `cannotWrite`.
  public func write(to path: String) throws(PlotError) {
    try TextFile.write(html, to: path)
  }
}

extension Report.Block {
  fileprivate var html: String {
    switch self {
    case .heading(let text, let level):
      let tag = "h\(min(max(level, 1), 3) + 1)"
      return "<\(tag)>\(MarkupText.escaped(text))</\(tag)>\n"
    case .paragraph(let text):
      return "<p>\(MarkupText.escaped(text))</p>\n"
    case .keyNumbers(let numbers):
      let items = numbers.map {
        "<div><dt>\(MarkupText.escaped($0.name))</dt><dd>\(MarkupText.escaped($0.value))</dd></div>\n"
      }
      return "<dl class=\"key\">\n\(items.joined())</dl>\n"
    case .table(let columns, let rows, let caption):
      return Self.table(columns, rows, caption)
    case .figure(let svg, let caption):
      return "<figure>\n\(svg)\(Self.caption(caption, tag: "figcaption"))</figure>\n"
    case .preformatted(let text):
      return "<pre>\(MarkupText.escaped(text))</pre>\n"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(MarkupText.escaped($0))</li>\n" }.joined() + "</ul>\n"
    }
  }

  private static func table(_ columns: [String], _ rows: [[String]], _ caption: String?) -> String {
    let width = max(columns.count, rows.map(\.count).max() ?? 0)
    func row(_ cells: [String], tag: String) -> String {
      let padded = cells + Array(repeating: "", count: width - cells.count)
      let texts = padded.map { cell in
        let attribute = tag == "td" && isNumber(cell) ? " class=\"number\"" : ""
        return "<\(tag)\(attribute)>\(MarkupText.escaped(cell))</\(tag)>"
      }
      return "<tr>\(texts.joined())</tr>\n"
    }
    return "<div class=\"table\"><table>\n" + self.caption(caption, tag: "caption")
      + "<thead>\n" + row(columns, tag: "th") + "</thead>\n<tbody>\n"
      + rows.map { row($0, tag: "td") }.joined() + "</tbody>\n</table></div>\n"
  }

  private static func caption(_ text: String?, tag: String) -> String {
    text.map { "<\(tag)>\(MarkupText.escaped($0))</\(tag)>\n" } ?? ""
  }

  /// Whether a cell begins as a number does, with digits behind the sign.
  private static func isNumber(_ cell: String) -> Bool {
    let digits = cell.drop { "+-−≈<> ".contains($0) }
    guard let first = digits.first else { return false }
    return first.isASCII && first.isNumber || first == "."
  }
}
