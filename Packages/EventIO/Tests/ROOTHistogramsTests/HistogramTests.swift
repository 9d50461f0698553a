import Foundation
import Histograms
import ROOTFiles
import ROOTHistograms
import Testing

/// Histograms that ROOT wrote; `Scripts/make_fixtures.py` fills them in the same loops as here.
@Suite struct HistogramTests {
  static func open() throws -> ROOTFile {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    return try ROOTFile(folder.appendingPathComponent("Fixtures/histograms.root").path)
  }

  @Test(arguments: ["h1c", "h1s", "h1i", "h1f", "h1d", "h1fw", "h1dw"])
  func oneDimension(_ name: String) throws {
    let histogram = try Self.open().histogram(name)
    let isWeighted = name.hasSuffix("w")
    var expected = AnyHistogramOracle(shape: [12])
    for i in 0..<60 {
      let x = Double(i) / 10 - 0.5
      let bin = x < 0 ? 0 : x >= 5 ? 11 : Int(x / 5 * 10) + 1
      expected.fill([bin], isWeighted ? 0.5 + Double(i) : 1)
    }
    #expect(histogram.axes.count == 1)
    #expect(histogram.axes[0].label == "x [GeV]")
    #expect(histogram.axes[0].as(Regular.self)?.upper == 5)
    #expect(histogram.name == name)
    #expect(histogram.label == "one")
    #expect(histogram.values(flow: true) == expected.values)
    #expect(histogram.variances(flow: true) == expected.squares)
    #expect(histogram.storageKind == (isWeighted ? .weighted : .double))
  }

  @Test(arguments: ["h2f", "h2dw"])
  func twoDimensions(_ name: String) throws {
    let histogram = try Self.open().histogram(name)
    var expected = AnyHistogramOracle(shape: [5, 4])
    for i in 0..<40 {
      let x = Double(i % 5) - 0.5
      let y = Double(i % 7) / 2 - 1.6
      let row = x < 0 ? 0 : x >= 3 ? 4 : Int(x) + 1
      let column = y < -1 ? 0 : y >= 1 ? 3 : Int(y + 1) + 1
      expected.fill([row, column], name.hasSuffix("w") ? Double(i) / 2 : 1)
    }
    #expect(histogram.shape() == [3, 2])
    #expect(histogram.values(flow: true) == expected.values)
    #expect(histogram.variances(flow: true) == expected.squares)
  }

  @Test func threeDimensions() throws {
    let histogram = try Self.open().histogram("h3d")
    var expected = AnyHistogramOracle(shape: [4, 5, 6])
    for i in 0..<60 {
      expected.fill([min(i % 4, 3), min(i % 5, 4), min(i % 6, 5)], 1)
    }
    #expect(histogram.shape() == [2, 3, 4])
    #expect(histogram.values(flow: true) == expected.values)
  }

  @Test func edgesAndLabels() throws {
    let file = try Self.open()
    let variable = try file.histogram("variable")
    #expect(variable.axes[0].edges == [0, 1, 2.5, 10])
    #expect(variable.values(flow: true) == [0, 0, 1, 0, 1])
    let labels = try file.histogram("labels")
    #expect(labels.axes[0].binLabels == ["zero", "one", "two"])
    #expect(labels.axes[0].isDiscrete)
    #expect(labels.axes[0].index(of: 1.5) == 1)
    #expect(labels.axes[0].index(of: -1) == -1)
    #expect(labels.axes[0].index(of: 3) == 3)
    #expect(labels.values() == [1, 2, 3])
  }

  @Test func otherObjectsAreRefused() throws {
    let file = try Self.open()
    let odd = try ROOTFile(ProfileTests.path)
    let error = #expect(throws: ROOTError.self) { try odd.histogram("efficiency") }
    #expect(error?.code == .wrongType)
    #expect(error?.message.contains("TEfficiency") == true)
    #expect(try file.object("profile")["fBinEntries"]?.object?["fArray"]?.reals?.count == 6)
    #expect(#expect(throws: ROOTError.self) { try file.histogram("h1x") }?.code == .notFound)
  }
}

/// A histogram filled by hand, the last axis fastest.
struct AnyHistogramOracle {
  var shape: [Int]
  var values: [Double]
  var squares: [Double]

  init(shape: [Int]) {
    self.shape = shape
    values = Array(repeating: 0, count: shape.reduce(1, *))
    squares = values
  }

  mutating func fill(_ bins: [Int], _ weight: Double) {
    let cell = zip(bins, shape).reduce(0) { $0 * $1.1 + $1.0 }
    values[cell] += weight
    squares[cell] += weight * weight
  }
}
