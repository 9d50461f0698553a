/// Finds a place for the legend and the upper end of the axis that keeps data clear of it.
struct HeadRoom {
  struct Plan {
    /// The upper end of the axis that is needed; nil if no end would do.
    var upper: Double?
    var legend: Drawing.Rectangle?
    var hidesData = false
  }

  /// Boxes never take more than this part of the frame's height from the data.
  private static let mostHeight = 0.72

  let panel: PanelScene
  let areas: [CoveredArea]

  func plan(
    _ legend: LegendBox?, _ position: Legend.Position, _ notes: [CornerNote],
    _ style: FigureStyle
  ) -> Plan {
    let frame = panel.frame
    let noteAreas = Corner.allCases.map {
      ($0, CornerNote.area(notes, in: $0, of: frame, style: style))
    }
    let forNotes = noteAreas.compactMap { $1.map { requiredUpper(above: $0, style) } }.max() ?? 0
    guard let legend else { return Plan(upper: finite(forNotes)) }
    let corners: [Corner] =
      if case .corner(let corner) = position { [corner] } else { Corner.allCases }
    let candidates = corners.map { corner in
      let above = noteAreas.first { $0.0 == corner }?.1
      return candidate(legend, corner, besides: above, others: noteAreas.compactMap(\.1), style)
    }
    return best(candidates, forNotes: forNotes)
  }

  private struct Candidate {
    var corner: Corner
    var place: Drawing.Rectangle
    var upper: Double
    var hidden: Double
  }

  private func candidate(
    _ legend: LegendBox, _ corner: Corner, besides note: Drawing.Rectangle?,
    others: [Drawing.Rectangle], _ style: FigureStyle
  ) -> Candidate {
    var place = CornerNote.place(
      width: legend.width, height: legend.height, in: corner, of: panel.frame,
      inset: CornerNote.inset(style))
    if let note { place.y += corner.isTop ? note.height : -note.height }
    // A legend too wide to stand beside the texts of another corner goes below them.
    for other in others where corner.isTop && other.overlap(with: place.expanded(by: 6)) > 0 {
      place.y = max(place.y, other.maxY)
    }
    let onNotes = others.map { $0.overlap(with: place) }.reduce(0, +)
    let outside = place.width * place.height - panel.frame.overlap(with: place)
    // Less than a square point is rounding, and must not decide between corners that are alike.
    let lost = onNotes + (outside > 1 ? outside : 0)
    return Candidate(
      corner: corner, place: place,
      upper: corner.isTop ? requiredUpper(above: place, style) : panel.yMap.upper,
      hidden: lost * 100 + hiddenArea(under: place.expanded(by: 4)))
  }

  /// With a free axis the corner that needs the least room, else the one that hides least; the right
  /// one where two are alike.
  private func best(_ candidates: [Candidate], forNotes: Double) -> Plan {
    let order: [Corner] = [.topRight, .topLeft, .bottomRight, .bottomLeft]
    let ranked = order.compactMap { corner in candidates.first { $0.corner == corner } }
    if panel.y.upper == nil {
      let free = ranked.filter { $0.upper.isFinite && ($0.corner.isTop || $0.hidden == 0) }
      let least = free.map { growth($0.upper) }.min() ?? 0
      if let chosen = free.first(where: { growth($0.upper) <= least + 0.05 }) {
        return Plan(upper: finite(max(chosen.upper, forNotes)), legend: chosen.place)
      }
    }
    let least = ranked.map(\.hidden).min() ?? 0
    let chosen = ranked.first { $0.hidden <= least * 1.05 }
    return Plan(
      upper: finite(forNotes), legend: chosen?.place, hidesData: (chosen?.hidden ?? 0) > 0)
  }

  private func finite(_ value: Double) -> Double? {
    value.magnitude <= ValueRange.largest ? value : nil
  }

  /// How much longer the axis becomes, relative to its present length.
  private func growth(_ upper: Double) -> Double { max(0, panel.yMap.fraction(upper) - 1) }

  /// The upper end with which the data below a box stay below it; infinite if there is none.
  private func requiredUpper(above box: Drawing.Rectangle, _ style: FigureStyle) -> Double {
    let gap = style.textSize * 0.6
    let part = (box.maxY + gap - panel.frame.y) / panel.frame.height
    guard part < Self.mostHeight else { return .infinity }
    let left = (box.x - gap - panel.frame.x) / panel.frame.width
    let right = (box.maxX + gap - panel.frame.x) / panel.frame.width
    let highest =
      areas.filter { area in
        panel.xMap.fraction(area.x.upperBound) >= left
          && panel.xMap.fraction(area.x.lowerBound) <= right
      }.map { panel.yMap.fraction($0.y.upperBound) }.max() ?? 0
    return panel.yMap.value(at: max(1, highest / (1 - part)))
  }

  /// The area of data under a box, in square points; a line counts as if it were a point thick.
  private func hiddenArea(under box: Drawing.Rectangle) -> Double {
    areas.map { area in
      let covered = Drawing.Rectangle(
        from: panel.point(area.x.lowerBound, area.y.lowerBound),
        to: panel.point(area.x.upperBound, area.y.upperBound))
      return covered.expanded(by: 0.5).overlap(with: box)
    }.reduce(0, +)
  }
}
