import Histograms
import ROOTFiles
import ROOTHistograms
import Testing

/// Histograms of unusual kinds, as `Scripts/odd.C` made them.
@Suite struct OddHistogramTests {
  let file: ROOTFile

  init() throws { file = try ROOTFile(ProfileTests.path) }

  @Test func polygons() throws {
    let histogram = try file.polygonHistogram("polygons")
    #expect(histogram.title == "a title" && histogram.name == "polygons")
    #expect(histogram.bins.map(\.number) == [1, 2])
    #expect(histogram.bins.map(\.content) == [1, 3])
    #expect(histogram.bins.map(\.variance) == [1, 9])
    #expect(histogram.bins[0].polygons.map { Array($0.x.prefix(4)) } == [[0, 1, 1, 0]])
    #expect(histogram.outside == [0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(try file.polygonHistogram("means").bins.map(\.content) == [8])
  }

  @Test func efficiencyOptions() throws {
    let efficiency = try file.efficiency("efficiency")
    #expect(efficiency.values == [0.5, nil, nil])
    #expect(efficiency.confidenceLevel == 0.9 && efficiency.weight == 1)
    #expect(efficiency.interval == .bayesian(alpha: 2, beta: 3))
    // ROOT takes the shortest interval with the mode.
    #expect(efficiency.usesPosteriorMode && efficiency.usesShortestInterval)
    #expect(efficiency.binPriors.count == 5)
    #expect(efficiency.binPriors[1].alpha == 4 && efficiency.binPriors[1].beta == 5)
  }

  @Test func labelsAndCategories() throws {
    let histogram = try file.histogram("channels")
    let labelled = try #require(histogram.axes[0].as(LabelledAxis.self))
    #expect(labelled.isExtendable && labelled.labels.prefix(3) == ["mm", "ee", "tt"])
    let categories = try histogram.labelsAsCategories()
    let axis = try #require(categories.axes[0].as(StringCategory.self))
    #expect(axis.categories == ["mm", "ee", "tt"] && axis.grows)
    #expect(categories.values() == [1, 2, 1])
  }

  @Test func categoriesThereAndBack() throws {
    let axis = StringCategory(["ee", "mm"], name: "channel", label: "channel")
    let histogram = try AnyHistogram(axes: [AnyAxis(axis)], counts: [3, 4, 5])
    let read = try WrittenHistogramTests().roundTrip(histogram).0.labelsAsCategories()
    #expect(read.axes[0].as(StringCategory.self)?.categories == ["ee", "mm"])
    #expect(read.values(flow: true) == [3, 4, 5])
  }

  @Test func labelsThatAreNoCategories() throws {
    let twice = LabelledAxis(edges: [0, 1, 2], labels: ["a", "a"])
    let filled = LabelledAxis(edges: [0, 1, 2], labels: ["a", ""])
    for axis in [twice, filled] {
      let histogram = try AnyHistogram(axes: [AnyAxis(axis)], counts: [0, 1, 1, 0])
      #expect(throws: ROOTError.self) { try histogram.labelsAsCategories() }
    }
  }
}
