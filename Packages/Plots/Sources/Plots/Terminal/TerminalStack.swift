/// Histograms in a stack with one line per bin.
struct TerminalStack {
  private let total: TerminalBins
  private let layers: [[Double]]
  private let names: [String]
  private let inks: [Color]
  private let width: Int
  private let colors: TerminalColors

  private static let signs: [Character] = ["█", "▒", "▓", "░", "#", "=", "+", "o", "x", "·"]

  init(_ parts: [Component], width: Int, colors: TerminalColors) throws(PlotError) {
    total = TerminalBins(try parts.total())
    layers = try parts.map { (part) throws(PlotError) in try part.bins().values }
    names = parts.map(\.label.plainText)
    let palette = Color.petroff10
    inks = parts.enumerated().map { ($0.element.color ?? palette[$0.offset % 10]).overWhite }
    self.width = width
    self.colors = colors
  }

  var text: String {
    let edges = TerminalBars(bins: total, width: width, characters: .unicode).binNames
    let sums = total.values.map { DecimalText.significant($0, digits: 7) }
    let nameWidth = edges.map(\.count).max() ?? 0
    let sumWidth = sums.map(\.count).max() ?? 0
    let room = max(8, width - nameWidth - sumWidth - 4)
    let unit = Double(room) / total.range.upperBound
    var lines = total.values.indices.map { i in
      edges[i].paddedLeft(to: nameWidth) + " │" + bar(i, unit: unit, room: room) + " "
        + sums[i].paddedLeft(to: sumWidth)
    }
    lines.append(total.summary)
    lines.append(
      names.indices.map { painted(String(sign($0)), $0) + " " + names[$0] }
        .joined(separator: "   "))
    return lines.joined(separator: "\n") + "\n"
  }

  private func sign(_ layer: Int) -> Character {
    colors == .none ? Self.signs[layer % Self.signs.count] : "█"
  }

  private func painted(_ text: String, _ layer: Int) -> String {
    guard colors != .none, !text.isEmpty else { return text }
    return colors.sequence(foreground: inks[layer], background: nil) + text + colors.reset
  }

  /// The layers of a bin one after the other; rounding keeps their ends where the sums lie.
  private func bar(_ bin: Int, unit: Double, room: Int) -> String {
    var text = ""
    var (sum, drawn) = (0.0, 0)
    for (layer, values) in layers.enumerated() {
      sum += values[bin].isFinite ? max(values[bin], 0) : 0
      let end = min(room, Int(min((sum * unit).rounded(), Double(room))))
      text += painted(String(repeating: sign(layer), count: max(0, end - drawn)), layer)
      drawn = max(drawn, end)
    }
    return text + String(repeating: " ", count: room - drawn)
  }
}
