/// A figure as lines of text: heading, panels with axes, legend.
struct TerminalFigure {
  let figure: Figure
  let width: Int
  let height: Int
  let colors: TerminalColors

  func text() throws(PlotError) -> String {
    let composer = try FigureComposer(figure)
    let weights = [1.0] + figure.panels.map(\.height)
    let rows = weights.map { max(3, Int(Double(height) * $0 / weights.reduce(0, +))) }
    let ticks = zip(composer.panels, rows).map { Ticks($0.0.yMap, target: max(2, $0.1 / 3)) }
    let labels = zip(composer.panels, ticks).map { Self.labels($0.0, $0.1) }
    let margin = min(labels.joined().map(\.text.count).max() ?? 0, width / 3)
    let columns = max(width - margin - 3, 8)
    var lines = heading
    for (i, panel) in composer.panels.enumerated() {
      if !panel.y.label.isEmpty {
        lines.append(cut(panel.y.label.plainText + Self.multiplier(ticks[i])))
      }
      let marks = TerminalMarks(panel, columns: columns, rows: rows[i])
      lines += Self.rows(
        marks.canvas, labels[i], panel.yMap, margin: margin, rows: rows[i], colors: colors)
    }
    lines += footer(composer.xMap, margin: margin, columns: columns)
    lines += legend(composer.panels[0].marks)
    return lines.map(\.withoutTrailingSpaces).joined(separator: "\n") + "\n"
  }

  private typealias TickText = (position: Double, text: String)

  private static func labels(_ panel: PanelScene, _ ticks: Ticks) -> [TickText] {
    let names = panel.y.tickLabels.map { Ticks($0, on: panel.yMap) } ?? ticks
    return names.majors.map { ($0.position, $0.label.plainText) }
  }

  private static func multiplier(_ ticks: Ticks) -> String {
    ticks.multiplier.map { "  (" + $0.plainText + ")" } ?? ""
  }

  private var heading: [String] {
    guard let label = figure.label else { return [] }
    let left = [label.experiment, label.status].map(\.plainText).filter { !$0.isEmpty }
      .joined(separator: " ")
    let right = label.conditions(figure.style.conditions).plainText
    let gap = width - left.count - right.count
    guard gap >= 2 else { return [cut(left), cut(right)].filter { !$0.isEmpty } }
    return [left + String(repeating: " ", count: gap) + right]
  }

  private func cut(_ text: String) -> String { String(text.prefix(width)) }

  private static func rows(
    _ canvas: TerminalCanvas, _ labels: [TickText], _ map: AxisMap, margin: Int, rows: Int,
    colors: TerminalColors
  ) -> [String] {
    var names: [Int: String] = [:]
    for label in labels {
      let row = min(max(Int((1 - map.fraction(label.position)) * Double(rows)), 0), rows - 1)
      if names[row] == nil { names[row] = String(label.text.prefix(margin)) }
    }
    return (0..<rows).map { row in
      (names[row] ?? "").paddedLeft(to: margin) + (names[row] == nil ? " │" : " ┤")
        + canvas.text(row: row, colors: colors)
    }
  }

  /// The horizontal axis with its ticks, numbers and title.
  private func footer(_ map: AxisMap, margin: Int, columns: Int) -> [String] {
    let ticks =
      figure.x.tickLabels.map { Ticks($0, on: map) } ?? Ticks(map, target: max(2, columns / 12))
    var rule = Array(repeating: Character("─"), count: columns)
    var numbers = Array(repeating: Character(" "), count: margin + 2 + columns)
    var free = 0
    for tick in ticks.majors {
      let column = min(Int(map.fraction(tick.position) * Double(columns)), columns - 1)
      rule[max(column, 0)] = "┬"
      let text = Array(tick.label.plainText.prefix(columns))
      let start = min(max(margin + 2 + column - text.count / 2, 0), numbers.count - text.count)
      guard start >= free else { continue }
      for (i, character) in text.enumerated() { numbers[start + i] = character }
      free = start + text.count + 1
    }
    let corner = String(repeating: " ", count: margin) + " └"
    let title = figure.x.label.plainText + Self.multiplier(ticks)
    return [corner + String(rule), String(numbers)]
      + (title.isEmpty ? [] : [cut(title.paddedLeft(to: margin + 2 + columns))])
  }

  /// What the marks are called, in lines no longer than the width.
  private func legend(_ marks: [Mark]) -> [String] {
    var areas = 0
    let order = marks.enumerated().sorted {
      ($0.element.geometry.rank, $0.offset) < ($1.element.geometry.rank, $1.offset)
    }
    var samples: [Int: String] = [:]
    for (i, mark) in order {
      if mark.geometry.isArea { areas += 1 }
      samples[i] = sample(mark, shade: TerminalMarks.shade(areas))
    }
    var lines: [String] = []
    var used = 0
    for (i, mark) in marks.enumerated() {
      guard let label = mark.label, let sample = samples[i], figure.legend.position != .hidden
      else { continue }
      let text = " " + label.plainText.prefix(width - 3) + "   "
      if used == 0 || used + 2 + text.count > width {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += sample + text
      used += 2 + text.count
    }
    return lines
  }

  private func sample(_ mark: Mark, shade: Int) -> String {
    let color = (mark.color ?? .black).overWhite
    let character: String =
      if mark.geometry.isArea {
        colors == .none ? ["░", "▒", "▓", "█"][shade - 1] : "█"
      } else if case .points = mark.geometry {
        String(mark.marker.sign)
      } else {
        mark.line.dash.isEmpty ? "━" : "╍"
      }
    let ink = color.luminance < 0.15 ? nil : color
    let sequence = colors.sequence(foreground: ink, background: nil)
    return sequence + character + (sequence.isEmpty ? "" : colors.reset)
  }
}
