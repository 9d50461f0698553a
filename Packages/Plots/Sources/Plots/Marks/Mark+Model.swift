extension [Mark] {
  /// A model: some components in a stack, others as lines of their own, and their sum.
  ///
  /// ```swift
  /// figure.add(
  ///   .model(
  ///     stacked: [Component("Background", in: 60...120, background)],
  ///     unstacked: [Component("Signal", in: 60...120, signal)], total: "Fit"))
  /// ```
  ///
  /// - Parameters:
  ///   - stacked: Drawn on top of each other, the first at the bottom: all histograms or all functions.
  ///   - unstacked: Drawn as lines from zero, of the same kind.
  ///   - total: The name of the sum of all in the legend; nil leaves it undrawn.
  ///   - color: The colour of the sum.
  public static func model(
    stacked: [Component] = [], unstacked: [Component] = [], total: Label? = "Total",
    color: Color = .black
  ) -> [Mark] {
    make { () throws(PlotError) in
      let all = stacked + unstacked
      guard !all.isEmpty else {
        throw PlotError(.badData, "A model needs at least one component.")
      }
      let lines = try all.dropFirst(stacked.count).map { (part) throws(PlotError) in
        try Mark.line(of: part, line: .dashed)
      }
      var marks = [Mark].stack(stacked) + lines
      guard let total else { return marks }
      if all.allSatisfy(\.isFunction) {
        marks.insert(sum(of: all, total, color), at: 0)
      } else {
        let sum = try all.total()
        marks.insert(
          Mark.line(of: sum, label: total, color: color, line: .solid.width(1.8)), at: 0)
      }
      return marks
    }
  }

  private static func sum(of parts: [Component], _ label: Label, _ color: Color) -> Mark {
    var sum: Geometry.Function = { _ in 0 }
    var hull: ClosedRange<Double>?
    var isOpen = false
    for part in parts {
      guard case .function(let function, let range) = part.content else { continue }
      let below = sum
      sum = { x in below(x) + (range?.contains(x) ?? true ? function(x) : 0) }
      if let range {
        hull =
          hull.map {
            Swift.min($0.lowerBound, range.lowerBound)...Swift.max($0.upperBound, range.upperBound)
          } ?? range
      } else {
        isOpen = true
      }
    }
    return Mark(
      .function(sum, isOpen ? nil : hull), label: label, color: color, line: .solid.width(1.8))
  }
}

extension Mark {
  /// A component as a line from zero.
  static func line(of part: Component, line: LineStyle) throws(PlotError) -> Mark {
    if case .function(let function, let range) = part.content {
      return Mark(.function(function, range), label: part.label, color: part.color, line: line)
    }
    return Mark.line(of: try part.bins(), label: part.label, color: part.color, line: line)
  }

  static func line(
    of bins: BinnedValues, label: Label?, color: Color?, line: LineStyle
  ) -> Mark {
    Mark(.steps(StepShape(bins: bins)), label: label, color: color, line: line)
  }
}
