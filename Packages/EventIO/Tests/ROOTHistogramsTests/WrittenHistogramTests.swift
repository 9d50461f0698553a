import Foundation
import Histograms
import ROOTFiles
import ROOTHistograms
import Testing

/// Histograms that are written come back as they were.
@Suite struct WrittenHistogramTests {
  func roundTrip(_ histogram: AnyHistogram) throws -> (AnyHistogram, className: String) {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("martlet-\(UUID().uuidString).root").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try ROOTWriter(path)
    try file.write(histogram, as: "dir/h")
    try file.close()
    let read = try ROOTFile(path)
    #expect(read.check().isEmpty)
    return (try read.histogram("dir/h"), try read.key("dir/h").className)
  }

  static let axes: [AnyAxis] = [
    AnyAxis(Regular(10, 0...5, label: "x [GeV]")),
    AnyAxis(Variable([0, 1, 4, 9])), AnyAxis(Regular(2, -1...1)),
  ]

  @Test(arguments: 1...3, [StorageKind.int, .double, .weighted])
  func storages(dimension: Int, kind: StorageKind) throws {
    let axes = Array(Self.axes.prefix(dimension))
    let count = axes.reduce(1) { $0 * $1.extent }
    let values = (0..<count).map { Double($0 * $0 % 97) }
    let annotation = Annotation(name: "h", label: "a title")
    let histogram =
      switch kind {
      case .int:
        try AnyHistogram(axes: axes, counts: values.map { Int64($0) }, annotation: annotation)
      case .weighted:
        try AnyHistogram(
          axes: axes, values: values, variances: values.map { $0 / 3 }, annotation: annotation)
      default:
        try AnyHistogram(axes: axes, values: values, isUnweighted: true, annotation: annotation)
      }
    let (found, className) = try roundTrip(histogram)
    #expect(className == "TH\(dimension)D")
    #expect(found.label == "a title" && found.axes[0].label == "x [GeV]")
    #expect(found.values(flow: true) == values)
    #expect(found.variances(flow: true) == histogram.variances(flow: true))
    #expect(found.storageKind == (kind == .weighted ? .weighted : .double))
    #expect(found.axes.map(\.edges) == axes.map(\.edges))
  }

  @Test func namesOfBins() throws {
    let axis = LabelledAxis(edges: [0, 1, 2, 3], labels: ["ee", "", "μμ"])
    let histogram = try AnyHistogram(axes: [AnyAxis(axis)], counts: [0, 1, 2, 3, 0])
    #expect(try roundTrip(histogram).0.axes[0].binLabels == ["ee", "", "μμ"])
  }

  @Test func fourAxesAreRefused() throws {
    let axes = Array(repeating: AnyAxis(Regular(1, 0...1)), count: 4)
    let histogram = try AnyHistogram(axes: axes)
    #expect(throws: ROOTError.self) { _ = try self.roundTrip(histogram) }
  }
}
