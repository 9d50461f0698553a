/// A histogram with upright columns.
struct TerminalColumns {
  let bins: TerminalBins
  let width: Int
  let height: Int
  let characters: TerminalPlot.Characters

  var text: String {
    let rows = max(2, min(height, 500))
    var shown = bins
    let room = min(max(width, 30), 1000) - 14
    let merged = merge(&shown, into: room)
    let range = shown.range
    let labels = [range.upperBound, range.lowerBound].map { DecimalText.significant($0) }
    let margin = (labels.map(\.count).max() ?? 0) + 1
    let repeats = max(1, room / max(shown.values.count, 1))
    var lines = bins.title.isEmpty ? [] : [bins.title]
    for row in 0..<rows {
      let label = row == 0 ? labels[0] : row == rows - 1 ? labels[1] : ""
      let cells = shown.values.map { value in
        String(
          repeating: cell(value, row: rows - 1 - row, of: rows, range: range), count: repeats)
      }
      lines.append(
        (label.paddedLeft(to: margin) + axis + cells.joined()).withoutTrailingSpaces)
    }
    lines += footer(shown, margin: margin, columns: shown.values.count * repeats)
    lines.append(
      shown.summary + (merged > 1 ? ", \(merged) bins in each column" : ""))
    return lines.joined(separator: "\n") + "\n"
  }

  private var axis: String { characters == .unicode ? "┤" : "|" }

  /// Adds neighbours up so that there are no more bins than room; returns how many became one.
  private func merge(_ bins: inout TerminalBins, into room: Int) -> Int {
    let factor = (bins.values.count + room - 1) / room
    guard factor > 1 else { return 1 }
    bins.values = stride(from: 0, to: bins.values.count, by: factor).map { start in
      bins.values[start..<min(start + factor, bins.values.count)].reduce(0, +)
    }
    return factor
  }

  /// One character of a column; row 0 is the lowest.
  private func cell(_ value: Double, row: Int, of rows: Int, range: ClosedRange<Double>) -> String {
    guard !value.isNaN else { return row == 0 ? "?" : " " }
    let unit = Double(rows) / (range.upperBound - range.lowerBound)
    let zero = -range.lowerBound * unit
    let end = (min(max(value, range.lowerBound), range.upperBound) - range.lowerBound) * unit
    let (low, high) = (min(zero, end), max(zero, end))
    let part = min(high, Double(row + 1)) - max(low, Double(row))
    guard part > 0 else { return " " }
    guard characters == .unicode, value > 0, low <= Double(row) else {
      let block = characters == .ascii ? (value < 0 ? "-" : "#") : (value < 0 ? "▒" : "█")
      return part >= 0.5 ? block : " "
    }
    let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return blocks[min(7, max(0, Int((part * 8).rounded()) - 1))]
  }

  /// The axis with its first and last edge and, where there is room, one in the middle.
  private func footer(_ shown: TerminalBins, margin: Int, columns: Int) -> [String] {
    let (corner, line) = characters == .unicode ? ("└", "─") : ("+", "-")
    let rule =
      String(repeating: " ", count: margin) + corner
      + String(repeating: line, count: columns)
    let names = bins.names
    let edges = shown.values.isEmpty ? [] : bins.edgeTexts
    let first = names?.first ?? edges.first ?? ""
    let last = names?.last ?? edges.last ?? ""
    let middle = names == nil && shown.values.count > 1 ? middleEdge(shown, columns) : ("", 0)
    var label = String(repeating: " ", count: margin + 1) + first
    let place = margin + 1 + middle.1 - middle.0.count / 2
    if place > label.count, place + middle.0.count + last.count < margin + columns {
      label = label.paddedRight(to: place) + middle.0
    }
    let end = max(label.count + 1, margin + 1 + columns - last.count)
    return [rule, label.paddedRight(to: end) + last]
  }

  /// The edge in the middle of the shown columns, and the column that begins there.
  private func middleEdge(_ shown: TerminalBins, _ columns: Int) -> (String, Int) {
    let half = shown.values.count / 2
    let factor = (bins.values.count + shown.values.count - 1) / shown.values.count
    return (bins.edgeTexts[half * factor], half * (columns / shown.values.count))
  }
}
