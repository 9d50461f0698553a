import Foundation
import Histograms
import ROOTFiles
import ROOTHistograms
import Testing

/// Profiles of `Scripts/odd.C`, with the numbers that ROOT 6.40 gives, and profiles there and back.
@Suite struct ProfileTests {
  private func fixture() throws -> ROOTFile { try ROOTFile(Self.path) }

  static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Fixtures/odd.root").path

  @Test func oneAxis() throws {
    let profile = try fixture().profile("profile")
    #expect(profile.errorOption == .integers && profile.sampleRange == -10...10)
    #expect(profile.histogram.storageKind == .mean)
    #expect(profile.histogram.axes[0].label == "x" && profile.histogram.label == "a title")
    #expect(profile.histogram.values(flow: true) == [1.5, 1.5, 1.5, 1.5, 1.5])
    #expect(profile.errors(flow: true) == Array(repeating: 0.5590169943749475, count: 5))
    #expect(profile.histogram.variances() == Array(repeating: 5.0 / 12, count: 3))
  }

  @Test func twoAxesWithWeights() throws {
    let profile = try fixture().profile("profile2")
    #expect(profile.errorOption == .spread && profile.sampleRange == nil)
    #expect(profile.histogram.storageKind == .weightedMean)
    let expected = [
      3.076923076923077, 7.833333333333333, 0, 0, 11.375, 16.333333333333332,
    ]
    let errors = [
      1.817078740156572, 0.6871842709362813, 0, 0, 1.1110243021644486, 1.7480147469502652,
    ]
    #expect(zip(profile.histogram.values(), expected).allSatisfy { abs($0 - $1) < 1e-13 })
    #expect(zip(profile.errors(), errors).allSatisfy { abs($0 - $1) < 1e-13 })
  }

  @Test func threeAxes() throws {
    let profile = try fixture().profile("profile3")
    #expect(profile.errorOption == .weights)
    #expect(profile.histogram.values() == [0, 0, 28.5, 0, 218.5, 0, 0, 0])
    #expect(profile.errors().filter { $0 > 0 } == [0.31622776601683794, 0.31622776601683794])
  }

  @Test(arguments: ROOTProfile.ErrorOption.allCases, 1...3)
  func thereAndBack(option: ROOTProfile.ErrorOption, dimension: Int) throws {
    let axes = Array(WrittenHistogramTests.axes.prefix(dimension))
    let count = axes.reduce(1) { $0 * $1.extent }
    var cells = WeightedMean().empty(count: count)
    for cell in 0..<count where cell % 3 > 0 {
      for step in 0...cell % 5 {
        cells.add(sample: Double(step * step - cell % 7), weight: 0.5, at: cell)
      }
    }
    let histogram = try AnyHistogram(
      axes: axes, cells: cells, annotation: Annotation(name: "p", label: "a title"))
    let written = ROOTProfile(histogram, errorOption: option, sampleRange: -50...50)
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("martlet-\(UUID().uuidString).root").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try ROOTWriter(path)
    try file.write(written, as: "dir/p")
    try file.write(histogram, as: "plain")
    try file.close()
    let opened = try ROOTFile(path)
    let read = try opened.profile("dir/p")
    #expect(read.errorOption == option && read.sampleRange == -50...50)
    #expect(read.histogram.axes.map(\.edges) == axes.map(\.edges))
    #expect(close(read.histogram.values(flow: true), histogram.values(flow: true)))
    #expect(close(read.errors(flow: true), written.errors(flow: true)))
    #expect(try opened.profile("plain").errorOption == .mean)
    #expect(opened.check().isEmpty)
  }

  private func close(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-7 }
  }

  @Test func otherObjectsAreRefused() throws {
    let file = try fixture()
    #expect(#expect(throws: ROOTError.self) { try file.profile("channels") }?.code == .wrongType)
    #expect(#expect(throws: ROOTError.self) { try file.histogram("polygons") }?.code == .wrongType)
  }
}
