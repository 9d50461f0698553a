/// Columns of text, each as wide as its widest cell.
struct TextTable {
  private var rows: [[String]] = []

  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The rows as lines; empty columns at the end of a line leave no blanks.
  var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) where width > 0 {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
