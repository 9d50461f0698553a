/// A histogram with one line per bin.
struct TerminalBars {
  let bins: TerminalBins
  let width: Int
  let characters: TerminalPlot.Characters

  var text: String {
    let names = binNames
    let counts = bins.values.map { DecimalText.significant($0, digits: 7) }
    let nameWidth = names.map(\.count).max() ?? 0
    let countWidth = counts.map(\.count).max() ?? 0
    let axis = characters == .unicode ? "│" : "|"
    let room = max(8, min(max(width, 30), 1000) - nameWidth - countWidth - 4)
    var lines = bins.title.isEmpty ? [] : [bins.title]
    for i in bins.values.indices {
      let bar = bar(bins.values[i], room: room)
      lines.append(
        names[i].paddedLeft(to: nameWidth) + " " + axis + bar.paddedRight(to: room) + " "
          + counts[i].paddedLeft(to: countWidth))
    }
    lines.append(bins.summary)
    return lines.joined(separator: "\n") + "\n"
  }

  var binNames: [String] {
    if let names = bins.names { return names }
    let edges = bins.edgeTexts
    let width = edges.map(\.count).max() ?? 0
    let dash = characters == .unicode ? "–" : ".."
    return bins.values.indices.map {
      edges[$0].paddedLeft(to: width) + " \(dash) " + edges[$0 + 1].paddedLeft(to: width)
    }
  }

  /// A bar from zero; where some contents are negative, zero is not at the left end.
  private func bar(_ value: Double, room: Int) -> String {
    guard !value.isNaN else { return "" }
    let range = bins.range
    let unit = Double(room) / (range.upperBound - range.lowerBound)
    let zero = Int((-range.lowerBound * unit).rounded())
    let clamped = min(max(value, range.lowerBound), range.upperBound)
    if value < 0 {
      let length = min(zero, max(1, Int((-clamped * unit).rounded())))
      let block = characters == .unicode ? "▒" : "-"
      return String(repeating: " ", count: zero - length) + String(repeating: block, count: length)
    }
    return String(repeating: " ", count: zero) + positive(clamped * unit, room: room - zero)
  }

  private func positive(_ length: Double, room: Int) -> String {
    guard characters == .unicode else {
      return String(repeating: "#", count: min(room, Int(length.rounded())))
    }
    let eighths = min(room * 8, length > 0 ? max(1, Int((length * 8).rounded())) : 0)
    let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + partial[eighths % 8]
  }
}
