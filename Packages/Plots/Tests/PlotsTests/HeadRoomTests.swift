import Testing

@testable import Plots

@Suite struct HeadRoomTests {
  /// Wherever a peak lies and whatever the scale, automatic legends hide no data.
  @Test(arguments: [AxisScale.linear, .log], [0.0, 0.2, 0.5, 0.8, 1.0])
  func legendsHideNothing(scale: AxisScale, place: Double) throws {
    for level in [0.0, 100, 900] {
      let edges = Gallery.edges(40, 0...1)
      let values = (0..<40).map {
        level + 1000 * Gallery.peak(Double($0) / 40, at: place, width: 0.05)
      }
      var axis = PlotAxis("y", scale: scale)
      axis.lower = scale == .log ? 0.5 : nil
      let mark = Mark.step(
        try BinnedValues(edges: edges, values: values), label: "A rather long legend", color: .red)
      let x = AxisMap(.linear, lower: 0, upper: 1)
      var scene = try PanelScene(x: "x", y: axis, marks: [mark, mark, mark], xMap: x, index: 0)
      scene.frame = Drawing.Rectangle(x: 60, y: 30, width: 370, height: 300)
      try scene.makeRoom(legend: Legend(), notes: [], style: .standard)
      let areas = mark.geometry.coveredAreas(on: x)
      let box = LegendBox([mark, mark, mark], columns: 1, style: .standard)
      let plan = HeadRoom(panel: scene, areas: areas).plan(box, .automatic, [], .standard)
      let legend = try #require(plan.legend)
      #expect(!plan.hidesData)
      for area in areas {
        let covered = Drawing.Rectangle(
          from: scene.point(area.x.lowerBound, area.y.lowerBound),
          to: scene.point(area.x.upperBound, area.y.upperBound))
        #expect(covered.expanded(by: 0.5).overlap(with: legend) == 0)
      }
      #expect(scene.yMap.upper >= (values.max() ?? 0))
    }
  }

  /// The room for a text presses data down into the corner that was free before.
  @Test(arguments: (20...35).map { 0.1 * Double($0) })
  func legendsMakeWayForTexts(height: Double) throws {
    let marks: [Mark] = [
      .curve(x: [0, 1], y: [10, 10], label: "A legend", color: .red),
      .curve(x: [0, 0.5], y: [0.5, 0.5], label: "A legend", color: .red),
      .curve(x: [0.5, 1], y: [height, height], label: "A legend", color: .red),
    ]
    let words = Label("Text above the line")
    let (x, style) = (AxisMap(.linear, lower: 0, upper: 1), FigureStyle.standard)
    var scene = try PanelScene(
      x: "x", y: "y", marks: marks + [.text(words, in: .topLeft)], xMap: x, index: 0)
    scene.frame = Drawing.Rectangle(x: 60, y: 30, width: 370, height: 300)
    try scene.makeRoom(legend: Legend(), notes: [], style: style)
    let note = CornerNote(
      box: style.box(words, size: style.legendTextSize), corner: .topLeft, color: .black)
    let plan = HeadRoom(panel: scene, areas: marks.flatMap { $0.geometry.coveredAreas(on: x) })
      .plan(LegendBox(marks, columns: 1, style: style), .automatic, [note], style)
    #expect(!plan.hidesData)
  }

  /// Legends of many entries and of long ones become smaller rather than leave the frame.
  @Test(
    arguments: [1, 5, 30],
    ["A", "A label that is longer than any frame, and goes on and on and on"])
  func legendsStayInTheFrame(count: Int, label: String) throws {
    let style = FigureStyle.standard
    let mark = Mark.curve(x: [0, 1], y: [0, 1], label: Label(label), color: .red)
    let note = CornerNote(
      box: style.box("Martlet Preliminary", size: style.textSize), corner: .topLeft, color: .black)
    for position in [Legend.Position.automatic, .corner(.topRight), .above] {
      var scene = try PanelScene(
        x: "x", y: "y", marks: Array(repeating: mark, count: count),
        xMap: AxisMap(.linear, lower: 0, upper: 1), index: 0)
      scene.frame = Drawing.Rectangle(x: 60, y: 30, width: 370, height: 160)
      let box = try #require(scene.legendBox(Legend(position), style, beside: [note]))
      #expect(box.width <= scene.frame.width + 1e-9)
      guard position != .above else { continue }
      let plan = HeadRoom(panel: scene, areas: []).plan(box, position, [note], style)
      let place = try #require(plan.legend)
      let inside = scene.frame.overlap(with: place)
      #expect(inside > place.width * place.height * (1 - 1e-9))
    }
  }

  /// The rounding of a frame's place does not move a legend out of the upper corner.
  @Test func roundingMovesNoLegend() throws {
    let mark = Mark.curve(x: [0, 1], y: [0, 1], label: "id", color: .red)
    let style = FigureStyle.standard
    var scene = try PanelScene(
      x: "x", y: PlotAxis("y", range: 0...1), marks: [mark],
      xMap: AxisMap(.linear, lower: 0, upper: 1), index: 0)
    for i in 0..<200 {
      let shift = 0.137 * Double(i)
      scene.frame = Drawing.Rectangle(
        x: 50 + shift, y: 9 + 0.31 * shift, width: 240 + 0.7 * shift, height: 230 + 0.9 * shift)
      let box = try #require(scene.legendBox(Legend(), style))
      let plan = HeadRoom(panel: scene, areas: [])
        .plan(box, .automatic, [], style)
      #expect(try #require(plan.legend).y < 100)
    }
  }

  /// Margins grow with titles that are taller than a line.
  @Test func tallTitlesStayOnThePage() throws {
    func margins(_ x: Label, _ y: Label) throws -> Margins {
      var figure = Figure(x: PlotAxis(x), y: PlotAxis(y))
      figure.add(.curve(x: [0, 1], y: [0, 1]))
      var composer = try FigureComposer(figure)
      try composer.layOut()
      return composer.margins
    }
    let (plain, tall) = (Label("m_{x} [GeV]"), Label(#"$\frac{a}{b_{c}^{d}}$ [GeV]"#))
    let box = FigureStyle.standard.box(tall, size: FigureStyle.standard.textSize)
    let (low, high) = (try margins(plain, plain), try margins(tall, tall))
    #expect(box.descent > 0.45 * FigureStyle.standard.textSize)
    #expect(high.bottom >= low.bottom + box.descent - 0.45 * FigureStyle.standard.textSize - 1e-9)
    #expect(high.left > low.left)
  }

  @Test func fixedAxesStay() throws {
    var figure = Figure(x: "x", y: PlotAxis("y", range: 0...10))
    figure.add(
      .filled(
        try BinnedValues(edges: [0, 1], values: [10]), label: "everywhere", color: .red))
    let svg = try figure.svg()
    #expect(svg.contains("fill-opacity=\"0.8\""), "the legend has a ground where it must hide data")
  }
}
