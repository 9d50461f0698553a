import Histograms
import Testing

@testable import Plots

@Suite struct BadInputTests {
  private func kind(_ figure: Figure) -> PlotError.Kind? {
    do {
      _ = try figure.drawing()
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: [
    ([0.0, 1], [1.0, 2]), ([1, 0], [1]), ([0, 0], [1]), ([0, .nan], [1]), ([0, .infinity], [1]),
    ([], []), ([0, 1, 2], [1]),
  ])
  func badBins(edges: [Double], values: [Double]) {
    #expect {
      _ = try BinnedValues(edges: edges, values: values)
    } throws: {
      ($0 as? PlotError)?.kind == .badData
    }
  }

  @Test func marksKeepTheirErrors() throws {
    let two = Histogram(Regular(2, 0...1), Regular(2, 0...1))
    let flat = Histogram(Regular(2, 0...1))
    let one = try BinnedValues(edges: [0, 1], values: [1])
    let other = try BinnedValues(edges: [0, 2], values: [1])
    let bad: [Mark] = [
      .step(two), .points(two, errors: .poisson), .curve(x: [1, 2], y: [1]),
      .band(x: [1], low: [1], high: []), .band(edges: [1, 0], low: [1], high: [1]),
      .scatter(x: [1], y: [1], yErrors: .symmetric([1, 2])),
      .heatMap(xEdges: [0, 1], yEdges: [0, 1], values: [1, 2], z: ""),
      .outline(x: [1, 2], y: [1, 2]), .circles(x: [1], y: [1], radii: []),
      .ellipse(center: (0, 0), errors: (1, 1), correlation: 2), .profile(two), .profile(flat),
      .contour(x: [0, 1], y: [0, 1], values: [1], level: 0), .contour(flat, level: 1),
      .contour(x: [1, 0], y: [0, 1], values: [1, 2, 3, 4], level: 0),
      .bars(one, width: 0), .bars(one, index: 2, of: 2), .sideways(two),
      .efficiency(one, of: other, interval: .wilson),
      .efficiency(two, of: two, interval: .wilson),
      .efficiency(try one.scaled(by: 2), of: one, interval: .clopperPearson),
    ]
    for mark in bad {
      var figure = Figure()
      figure.add(mark)
      #expect(kind(figure) == .badData)
    }
    var unknown = Figure()
    unknown.add(.points(one, errors: .sumOfWeightsSquared))
    #expect(kind(unknown) == .missingData)
    var stacked = Figure()
    stacked.add(.stack([Component(one, "one"), Component(other, "other")]))
    #expect(kind(stacked) == .badData)
    for panel in [
      Panel.pull(one, model: other), .pull(one, model: [1, 2]),
      .ratio(one, to: other, errors: .none), .difference(one, minus: other, errors: .none),
      .relativeDifference(one, to: other, errors: .none), .asymmetry(one, other, errors: .none),
      .efficiency(one, of: other, interval: .wilson),
    ] {
      var figure = Figure()
      figure.addPanel(panel)
      #expect(kind(figure) == .badData)
    }
  }

  @Test(arguments: [
    (5.0, 1.0, AxisScale.linear), (1, 1, .linear), (.nan, 1, .linear), (0, .infinity, .linear),
    (0, 10, .log), (-1, 10, .log), (10, 1, .log),
  ])
  func badRanges(lower: Double, upper: Double, scale: AxisScale) {
    var figure = Figure(x: "x", y: PlotAxis("y", scale: scale))
    (figure.y.lower, figure.y.upper) = (lower, upper)
    #expect(kind(figure) == .badRange)
    (figure.x, figure.y) = (figure.y, "y")
    #expect(kind(figure) == .badRange)
  }

  @Test(arguments: [0, -5, .nan, .infinity, 1e9])
  func badPages(width: Double) {
    #expect(kind(Figure(style: .standard.size(width: width, height: 300))) == .badSize)
    #expect(kind(Figure(style: .standard.size(width: 300, height: width))) == .badSize)
    var figure = Figure()
    figure.style.textSize = width
    #expect(kind(figure) == .badSize)
    figure = Figure()
    figure.addPanel(Panel(y: "", height: width, marks: []))
    #expect(kind(figure) == .badSize)
  }

  static let odd: [Double] = [
    .nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude, 0, -0.0, 1,
    .greatestFiniteMagnitude,
  ]

  /// Any numbers give a picture without a number that SVG does not know.
  @Test(arguments: [AxisScale.linear, .log], [AxisScale.linear, .log])
  func oddNumbers(x: AxisScale, y: AxisScale) throws {
    for seed in 0..<15 {
      let values = (0..<6).map { Self.odd[Int(Gallery.noise(seed * 7 + $0) * 9.99)] }
      let other = (0..<6).map { Self.odd[Int(Gallery.noise(seed * 11 + $0 + 3) * 9.99)] }
      let bins = try BinnedValues(
        edges: [0, 1, 2, 3, 4, 5, 6], values: values, variances: other)
      var figure = Figure(x: PlotAxis("x", scale: x), y: PlotAxis("y", scale: y))
      figure.add(.step(bins, label: "step"))
      figure.add(.filled(bins, label: "filled"))
      figure.add(.points(bins, errors: .poisson, label: "points"))
      figure.add(.uncertainty(bins, errors: .sumOfWeightsSquared))
      figure.add(.curve(x: other, y: values, label: "curve"))
      figure.add(.scatter(x: values, y: other, label: "scatter"))
      figure.add(.band(x: other, low: values, high: other))
      figure.add(.curve { values[0] * $0 })
      figure.add(.horizontalLine(at: values[1]))
      figure.add(.verticalLine(at: values[2]))
      figure.add(.text("text", x: values[3], y: values[4]))
      figure.add(.bars(bins, label: "bars"))
      figure.add(.sideways(bins))
      figure.add(.outline(x: values, y: other, isFilled: true))
      figure.add(.circles(x: other, y: values, radii: values))
      figure.add(.likelihoodScan(at: other, rises: values))
      figure.add(
        .contour(x: [0, 1, 2], y: [0, 1], values: values, level: other[0].isNaN ? 0 : other[0]))
      figure.add(.stack([Component(bins, "part"), Component(bins, "part")]))
      figure.addPanel(.ratio(bins, to: bins, errors: .sqrtN))
      figure.addPanel(.asymmetry(bins, bins, errors: .poisson))
      figure.addPanel(.pull(bins, model: other))
      figure.addPanel(
        Panel(
          y: "map",
          marks: [
            .heatMap(xEdges: [0, 1, 2, 3], yEdges: [0, 1, 2], values: values, z: "z")
          ]))
      let svg = try figure.svg()
      #expect(!svg.contains("nan") && !svg.contains("inf"))
      #expect(try TerminalPlot.figure(figure).count > 100)
      _ = TerminalPlot.bars(bins)
      _ = TerminalPlot.columns(bins)
    }
  }

  @Test func emptyFigures() throws {
    #expect(try Figure().svg().contains("<svg"))
    let none = try BinnedValues(edges: [1], values: [])
    var figure = Figure(x: "x", y: PlotAxis("y", scale: .log))
    figure.add(.step(none, label: "nothing"))
    figure.add(.points(none, errors: .poisson))
    figure.add(.curve(x: [], y: []))
    figure.add([Mark].stack([]))
    figure.addPanel(.pull(none, model: []))
    #expect(try figure.svg().contains("nothing"))
  }
}
