import Testing

@testable import Plots

@Suite struct TickTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var range: ClosedRange<Double>
    var scale = AxisScale.linear
    var target = 6
    var labels: [String]
    var exponent = 0
    var testDescription: String { "\(scale) \(range)" }
  }

  @Test(arguments: [
    Case(range: 0...1, labels: ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    Case(range: 60...120, labels: ["60", "70", "80", "90", "100", "110", "120"]),
    Case(range: -2.5...2.5, labels: ["−2", "−1", "0", "1", "2"]),
    Case(range: 0...250_000, labels: ["0", "50", "100", "150", "200", "250"], exponent: 3),
    Case(
      range: 380_000...380_050,
      labels: ["380000", "380010", "380020", "380030", "380040", "380050"]),
    Case(range: 0...0.0003, labels: ["0", "50", "100", "150", "200", "250", "300"], exponent: -6),
    Case(range: 0...0.012, labels: ["0", "0.002", "0.004", "0.006", "0.008", "0.010", "0.012"]),
    Case(range: 91.18...91.2, labels: ["91.180", "91.185", "91.190", "91.195", "91.200"]),
    Case(range: 0.5...2000, scale: .log, labels: ["1", "10", "10²", "10³"]),
    Case(range: 1e-9...1e9, scale: .log, target: 5, labels: ["10⁻⁸", "10⁻⁴", "1", "10⁴", "10⁸"]),
    Case(range: 15...80, scale: .log, labels: ["20", "40", "60", "80"]),
    Case(range: 12...230, scale: .log, labels: ["20", "50", "100", "200"]),
  ])
  func labels(_ test: Case) {
    let map = AxisMap(
      test.scale, lower: test.range.lowerBound, upper: test.range.upperBound)
    let ticks = Ticks(map, target: test.target)
    #expect(ticks.majors.map(\.label.plainText) == test.labels)
    #expect(ticks.exponent == test.exponent)
  }

  /// Ticks without numbers never run together to a black frame.
  @Test func farTooManyDecades() {
    let ticks = Ticks(AxisMap(.log, lower: 1e-300, upper: 1e300), target: 6)
    #expect(ticks.majors.count > 2 && ticks.minors.isEmpty)
  }

  /// Ticks of any range lie on it, ascend, are few, and have labels of their own.
  @Test(arguments: [AxisScale.linear, .log])
  func anyRange(scale: AxisScale) throws {
    for seed in 0..<400 {
      var axis = PlotAxis("", scale: scale)
      let magnitude = DecimalTests.power(Int(Gallery.noise(seed) * 60) - 30)
      axis.lower = scale == .log ? magnitude : (Gallery.noise(seed + 1) - 0.5) * magnitude
      axis.upper =
        (axis.lower ?? 0) + magnitude * DecimalTests.power(Int(Gallery.noise(seed + 7) * 8) - 4)
      let map = try AxisRange.resolve(axis, data: ValueRange(), margin: .none, name: "test")
      let ticks = Ticks(map, target: 6)
      #expect(ticks.majors.count <= 12 && ticks.minors.count <= 120)
      #expect(ticks.majors.allSatisfy { map.contains($0.position) })
      #expect(ticks.minors.allSatisfy { map.contains($0) })
      #expect(Set(ticks.majors.map(\.label)).count == ticks.majors.count, "\(map)")
    }
  }

  @Test func narrowAxesHaveTwoNumbers() throws {
    var figure = Figure(
      x: PlotAxis("x", range: -0.33...0.33), style: .standard.size(width: 230, height: 200))
    figure.add(.curve(x: [-0.3, 0.3], y: [0, 1]))
    #expect(try figure.svg().contains(">−0.2<"))
  }
}
