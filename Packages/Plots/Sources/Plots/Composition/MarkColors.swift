/// Gives marks without a colour the next of the cycle, and finds marks that cannot be drawn.
enum MarkColors {
  static func resolved(_ marks: [Mark], palette: [Color]) throws(PlotError) -> [Mark] {
    var next = 0
    var resolved: [Mark] = []
    for mark in marks {
      if case .failure(let error) = mark.geometry { throw error }
      var mark = mark
      if mark.color == nil {
        let color = palette.isEmpty ? .black : palette[next % palette.count]
        next += 1
        if case .band = mark.geometry, mark.fill == .solid {
          mark.color = color.opacity(0.35)
        } else {
          mark.color = color
        }
      }
      resolved.append(mark)
    }
    return resolved
  }
}
