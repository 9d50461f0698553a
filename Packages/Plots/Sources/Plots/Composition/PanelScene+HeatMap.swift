extension PanelScene {
  /// The cells of a heat map: one path for each colour, and the contents as texts if they are shown.
  func cells(_ map: HeatMap) -> [Drawing.Element] {
    guard let zMap = try? map.zMap() else { return [] }
    var paths: [[Drawing.Path.Segment]] = Array(repeating: [], count: ColorBar.steps)
    let rows = map.yEdges.count - 1
    for i in 0..<(map.xEdges.count - 1) {
      var j = 0
      while j < rows {
        let start = j
        guard let step = step(map, zMap, i, j) else {
          j += 1
          continue
        }
        while j < rows, self.step(map, zMap, i, j) == step { j += 1 }
        paths[step] += rectangle(
          point(map.xEdges[i], map.yEdges[j]), point(map.xEdges[i + 1], map.yEdges[start]))
      }
    }
    return paths.enumerated().filter { !$0.element.isEmpty }.map { step, segments in
      var paint = Drawing.Paint(fill: ColorBar.color(step, of: map.colors))
      paint.isCrisp = true
      return .path(Drawing.Path(segments), paint)
    }
  }

  /// Which step of the colour bar a cell has; nil for cells that stay blank.
  private func step(_ map: HeatMap, _ zMap: AxisMap, _ i: Int, _ j: Int) -> Int? {
    let value = map.value(i, j)
    return map.isBlank(value) ? nil : ColorBar.step(zMap.fraction(value))
  }

  private func rectangle(_ a: Drawing.Point, _ b: Drawing.Point) -> [Drawing.Path.Segment] {
    [
      .move(a), .line(Drawing.Point(b.x, a.y)), .line(b), .line(Drawing.Point(a.x, b.y)), .close,
    ]
  }

  /// The contents written into the cells, as large as the smallest cell allows.
  func cellTexts(_ map: HeatMap, _ style: FigureStyle) -> [Drawing.Element] {
    guard let valueText = map.valueText, let zMap = try? map.zMap() else { return [] }
    let rows = map.yEdges.count - 1
    let cells = map.values.indices.filter { map.values[$0].isFinite }
    let labels = cells.map { valueText(map.values[$0]) }
    let widest = labels.map { style.box($0, size: 1).width }.max() ?? 1
    let widths = zip(map.xEdges, map.xEdges.dropFirst()).map { pageX($1) - pageX($0) }
    let heights = zip(map.yEdges, map.yEdges.dropFirst()).map { pageY($0) - pageY($1) }
    let size = min(
      style.legendTextSize, 0.86 * (widths.min() ?? 0) / max(widest, 0.1),
      0.7 * (heights.min() ?? 0))
    guard size >= 3 else { return [] }
    return zip(cells, labels).flatMap { cell, label in
      let (i, j) = (cell / rows, cell % rows)
      let color = map.colors[zMap.fraction(map.values[cell])]
      let isDark = !map.isBlank(map.values[cell]) && color.luminance < 0.5
      let (a, b) = (
        point(map.xEdges[i], map.yEdges[j]), point(map.xEdges[i + 1], map.yEdges[j + 1])
      )
      let place = Drawing.Point((a.x + b.x) / 2, (a.y + b.y) / 2 + FontMetrics.capHeight * size / 2)
      return Drawing.elements(
        style.box(label, size: size), at: place, color: isDark ? .white : .black, anchor: .middle)
    }
  }
}
