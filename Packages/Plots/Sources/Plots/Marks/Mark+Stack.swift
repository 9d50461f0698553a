extension [Mark] {
  /// Histograms, or functions, on top of each other, the first at the bottom.
  ///
  /// All histograms have the same edges. The legend lists them from the top down.
  ///
  /// ```swift
  /// figure.add(.stack([Component(top, #"t\bar{t}"#), Component(drellYan, "Z → μμ")]))
  /// ```
  public static func stack(_ parts: [Component], fill: FillStyle = .solid) -> [Mark] {
    let areFunctions = parts.allSatisfy(\.isFunction)
    return Array((areFunctions ? functions(parts, fill) : histograms(parts, fill)).reversed())
  }

  private static func histograms(_ parts: [Component], _ fill: FillStyle) -> [Mark] {
    var below: BinnedValues?
    var marks: [Mark] = []
    for part in parts {
      let mark = Mark.make(label: part.label, color: part.color, fill: fill) {
        () throws(PlotError) in
        let bins = try part.bins()
        try below?.requireSameEdges(as: bins, "the stack", "“\(part.label.plainText)”")
        let base = below?.values ?? [Double](repeating: 0, count: bins.count)
        let tops = bins.replacing(
          values: zip(base, bins.values).map { $0 + ($1.isFinite ? $1 : 0) })
        below = tops
        return .steps(StepShape(bins: tops, base: base, isFilled: true))
      }
      marks.append(mark)
    }
    return marks
  }

  private static func functions(_ parts: [Component], _ fill: FillStyle) -> [Mark] {
    var below: Geometry.Function = { _ in 0 }
    var marks: [Mark] = []
    for part in parts {
      guard case .function(let function, let range) = part.content else { continue }
      let low = below
      let high: Geometry.Function = { x in
        low(x) + (range?.contains(x) ?? true ? function(x) : 0)
      }
      below = high
      marks.append(
        Mark(
          .functionArea(low: low, high: high, range), label: part.label, color: part.color,
          fill: fill))
    }
    return marks
  }
}
