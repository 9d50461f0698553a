/// A small picture of a mark for the legend.
enum MarkSample {
  static func elements(
    _ mark: Mark, in area: Drawing.Rectangle, markerSize: Double
  ) -> [Drawing.Element] {
    let color = mark.color ?? .black
    let stroke = Drawing.Stroke(color, width: mark.line.width, dash: mark.line.dash)
    let middle = Drawing.Point(area.midX, area.midY)
    let line = Drawing.Element.path(
      Drawing.Path(
        from: Drawing.Point(area.x, area.midY), to: Drawing.Point(area.maxX, area.midY)),
      Drawing.Paint(stroke: stroke))
    if mark.geometry.isArea { return [.rectangle(area, mark.fill.paint(color))] }
    switch mark.geometry {
    case .points(let points):
      let bar = Drawing.Path(
        from: Drawing.Point(middle.x, area.y - 1.5), to: Drawing.Point(middle.x, area.maxY + 1.5))
      let bars: [Drawing.Element] =
        points.vertical == nil ? [] : [.path(bar, Drawing.Paint(stroke: stroke))]
      return bars + mark.marker.elements(at: middle, size: markerSize, color: color)
    case .boxes:
      return [.rectangle(area, Drawing.Paint(stroke: stroke))]
    case .text, .heatMap, .failure:
      return []
    default:
      return [line]
    }
  }
}
