/// The scale of a heat map's colours beside its panel.
struct ColorBar {
  private let z: PlotAxis
  private let map: AxisMap
  private let colors: ColorMap

  /// The bar of the first heat map; nil if there is none.
  init?(_ marks: [Mark]) throws(PlotError) {
    for mark in marks {
      guard case .heatMap(let heatMap) = mark.geometry, !heatMap.hidesBar else { continue }
      z = heatMap.z
      map = try heatMap.zMap()
      colors = heatMap.colors
      return
    }
    return nil
  }

  private func ticks(height: Double, size: Double) -> Ticks {
    Ticks(map, target: PanelScene.tickTarget(height: height, size: size))
  }

  private func labelWidth(_ ticks: Ticks, size: Double, _ style: FigureStyle) -> Double {
    ticks.majors.map { style.box($0.label, size: size).width }.max() ?? 0
  }

  /// The space that the bar needs right of the frame.
  func width(_ style: FigureStyle) -> Double {
    let size = style.tickTextSize
    let labels = labelWidth(ticks(height: style.height * 0.8, size: size), size: size, style)
    return 10 + style.textSize + 6 + labels + (z.label.isEmpty ? 6 : style.textSize * 1.6)
  }

  func elements(beside frame: Drawing.Rectangle, style: FigureStyle) -> [Drawing.Element] {
    let bar = Drawing.Rectangle(
      x: frame.maxX + 10, y: frame.y, width: style.textSize, height: frame.height)
    let size = style.tickTextSize
    let ticks = ticks(height: frame.height, size: size)
    let stroke = Drawing.Paint(stroke: .init(.black, width: style.frameWidth))
    var elements = colored(bar)
    func y(_ value: Double) -> Double { bar.maxY - map.fraction(value) * bar.height }
    let lengths = [(ticks.minors, 0.2), (ticks.majors.map(\.position), 0.4)]
    let segments = lengths.flatMap { values, length in
      values.flatMap { value -> [Drawing.Path.Segment] in
        [
          .move(Drawing.Point(bar.maxX, y(value))),
          .line(Drawing.Point(bar.maxX - bar.width * length, y(value))),
        ]
      }
    }
    elements += [.path(Drawing.Path(segments), stroke), .rectangle(bar, stroke)]
    for major in ticks.majors {
      let place = Drawing.Point(
        bar.maxX + 5, y(major.position) + FontMetrics.capHeight * size / 2)
      elements += Drawing.elements(style.box(major.label, size: size), at: place, color: .black)
    }
    if let multiplier = ticks.multiplier {
      elements += Drawing.elements(
        style.box(multiplier, size: size), at: Drawing.Point(bar.maxX, bar.y - size * 0.55),
        color: .black, anchor: .middle)
    }
    let titleX = bar.maxX + 5 + labelWidth(ticks, size: size, style) + style.textSize * 1.15
    elements += Drawing.elements(
      style.box(z.label, size: style.textSize), at: Drawing.Point(titleX, frame.y), color: .black,
      anchor: .end, rotation: -90)
    return elements
  }

  /// Into how many colours the scale is cut.
  static let steps = 100

  /// The step of a fraction of the scale.
  static func step(_ fraction: Double) -> Int {
    min(max(Int(fraction * Double(steps)), 0), steps - 1)
  }

  /// The colour in the middle of a step.
  static func color(_ step: Int, of colors: ColorMap) -> Color {
    colors[(Double(step) + 0.5) / Double(steps)]
  }

  private func colored(_ bar: Drawing.Rectangle) -> [Drawing.Element] {
    let height = bar.height / Double(Self.steps)
    return (0..<Self.steps).map { i in
      var paint = Drawing.Paint(fill: Self.color(i, of: colors))
      paint.isCrisp = true
      let y = bar.maxY - Double(i + 1) * height
      return .rectangle(
        Drawing.Rectangle(x: bar.x, y: y, width: bar.width, height: height), paint)
    }
  }
}
