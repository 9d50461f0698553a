import Foundation
import Histograms
import ROOTFiles
import ROOTHistograms
import Testing

/// `THn`, `THnSparse` and `TEfficiency`, filled as in `Scripts/make_fixtures.py`.
struct ManyDimensionTests {
  let file: ROOTFile

  init() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/views.root").path
    file = try ROOTFile(path)
  }

  private func expected(_ weight: (Int) -> Double) -> AnyHistogramOracle {
    var oracle = AnyHistogramOracle(shape: [5, 6])
    for i in 0..<40 { oracle.fill([i % 5, i % 6], weight(i)) }
    return oracle
  }

  @Test func dense() throws {
    let oracle = expected { _ in 1 }
    #expect(try file.histogram("dense").values(flow: true) == oracle.values)
  }

  @Test func sparse() throws {
    let oracle = expected { Double($0) / 2 }
    let histogram = try file.histogram("sparse")
    #expect(histogram.values(flow: true) == oracle.values)
    #expect(histogram.variances(flow: true) == oracle.squares)
    let sparse = try file.sparseHistogram("sparse")
    #expect(sparse.values.count == 30 && sparse.bins.map(\.count) == [30, 30])
    #expect(sparse.values.reduce(0, +) == 390)
  }

  @Test func efficiency() throws {
    let efficiency = try file.efficiency("efficiency")
    #expect(efficiency.total.values() == [10, 10, 10, 10])
    #expect(efficiency.passed.values() == [4, 3, 3, 4])
    #expect(efficiency.values == [0.4, 0.3, 0.3, 0.4])
  }

  @Test func othersAreRefused() throws {
    #expect(#expect(throws: ROOTError.self) { try file.efficiency("graph") }?.code == .wrongType)
    #expect(#expect(throws: ROOTError.self) { try file.histogram("graph") }?.code == .wrongType)
  }
}
