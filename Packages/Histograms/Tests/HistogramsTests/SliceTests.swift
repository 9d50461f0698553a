import Histograms
import Testing

@Suite struct SliceTests {
  /// Ten bins from 0 to 1 with twice their numbers, 3 below and 1 above: as UHI's own tests have it.
  static func line() throws -> AnyHistogram {
    try AnyHistogram(
      axes: [AnyAxis(Regular(10, 0...1, name: "x"))],
      values: [3] + (0..<10).map { Double(2 * $0) } + [1], isUnweighted: true)
  }

  /// Bin (i, j) of 2 by 5 holds i + 2 j.
  static func plane() throws -> AnyHistogram {
    var h = try AnyHistogram(
      axes: [AnyAxis(Regular(2, 0...2, name: "x")), AnyAxis(Regular(5, 0...5, name: "y"))])
    for i in 0..<2 { for j in 0..<5 { try h.set([Double(i + 2 * j)], at: .bin(i), .bin(j)) } }
    return h
  }

  static let places: [(AxisSlice, Double)] = [
    (.bin(3), 6), (.loc(0.05), 0), (.loc(0.95), 18), (.loc(-1), 3), (.loc(2), 1),
    (.underflow, 3), (.overflow, 1), (.at(.loc(0.55) + 2), 14), (.at(.loc(0.55) - 2), 6),
    (.sum, 94), (.bins(0..<10).sum, 90), (.bins(2..<5).sum, 18), (.bins(..<4).sum, 15),
    (.bins(4...).sum, 79),
  ]

  @Test(arguments: places)
  func contents(slice: AxisSlice, content: Double) throws {
    let h = try Self.line()[slice]
    #expect(h.dimension == 0 && h.sum().value == content)
    #expect(try AnyHistogram(uhiJSON: h.uhiJSON()) == h)
  }

  static let ranges: [(AxisSlice, [Double])] = [
    (.bins(2..<4), [5, 4, 6, 79]), (.range(0.2..<0.4), [5, 4, 6, 79]),
    (.bins(5...), [23, 10, 12, 14, 16, 18, 1]), (.range(..<0.5), [3, 0, 2, 4, 6, 8, 71]),
    (.rebin(2), [3, 2, 10, 18, 26, 34, 1]), (.bins(1..<5).rebin(2), [3, 6, 14, 71]),
    (.range(..<0.55).rebin(2), [3, 2, 10, 79]), (.rebin(groups: [1, 2, 7]), [3, 0, 6, 84, 1]),
    (.rebin(edges: [0.2, 0.5, 1]), [5, 18, 70, 1]), (.rebin(edges: [0, 0.3]), [3, 6, 85]),
  ]

  @Test(arguments: ranges)
  func parts(slice: AxisSlice, contents: [Double]) throws {
    let h = try Self.line()[slice]
    #expect(h.values(flow: true) == contents)
    #expect(h.axes[0].count == contents.count - 2 && h.axes[0].name == "x")
  }

  @Test func partsKeepTheirEdges() throws {
    let h = try Self.line()
    #expect(try h[.bins(2..<4)].axes[0].as(Regular.self)?.count == 2)
    #expect(try h[.rebin(edges: [0.2, 0.5, 1])].axes[0].edges == [0.2, 0.5, 1])
    #expect(try h[.all] == h)
    let circle = Histogram(Regular(4, 0...4, circular: true))
    #expect(try circle[.bins(1..<3)].axes[0] == AnyAxis(Regular(2, 1...3)))
    #expect(try circle[.range(0..<4)] == AnyHistogram(circle))
    #expect(try circle[.range(3..<4)].axes[0] == AnyAxis(Regular(1, 3...4)))
    let jets = Histogram(Integer(0..<6), storage: .counts)
    #expect(try jets[.bins(2...)].axes[0] == AnyAxis(Integer(2..<6)))
    #expect(try jets[.rebin(3)].axes[0].edges == [0, 3, 6])
  }

  @Test func planes() throws {
    let h = try Self.plane()
    #expect(try h[.rebin(2), .rebin(2)].values() == [6, 22])
    #expect(try h[.bins(..<2).sum, .bins(1..<3)].values() == [5, 9])
    #expect(try h[.bin(1), .sum].sum().value == 25)
    #expect(try h[["x": .sum]].values() == [1, 5, 9, 13, 17])
    #expect(try h[[1: .sum]].values() == [20, 25])
    #expect(try h[[0: .bin(1), 1: .range(0.5..<2.5)]].values() == [1, 3])
    var typed = Histogram(Regular(2, 0...2), Boolean())
    typed.fill(0.5, true)
    #expect(try typed[.loc(0.1), .bin(1)].sum().value == 1)
  }

  @Test func categories() throws {
    var h = Histogram(StringCategory(["b", "a", "c"], name: "k"), storage: .counts)
    try h.fill(["a", "b", "b", "c", "c", "c", "x"])
    let erased = AnyHistogram(h)
    #expect(try h[.loc("c")].sum().value == 3)
    let picked = try h[.pick(["c", "b"])]
    #expect(picked.axes[0].binLabels == ["c", "b"] && picked.values(flow: true) == [3, 2, 2])
    #expect(try h[.pick(["a", "c"])].sum(flow: true).value == 7)
    #expect(try erased.sortingCategories().values(flow: true) == [1, 2, 3, 1])
    #expect(try h[.bins(1...)].axes[0].binLabels == ["a", "c"])
    #expect(throws: HistogramError.self) { try h[.loc("z")] }
    #expect(throws: HistogramError.self) { try h[.pick(["a", "a"])] }
    #expect(throws: HistogramError.self) { try h[.rebin(2)] }
    #expect(throws: HistogramError.self) { try h[.loc(0.5)] }
  }

  @Test func setting() throws {
    var h = try Self.line()
    try h.set([42, 43], at: .bins(1..<3))
    try h.set([9], at: .underflow)
    #expect(h.values(flow: true).prefix(4) == [9, 0, 42, 43])
    try h.set((0..<12).map(Double.init), at: .all, flow: true)
    #expect(h.values(flow: true) == (0..<12).map(Double.init))
    let before = h
    #expect(throws: HistogramError.self) { try h.set([1, 2, 3], at: .bins(1..<3)) }
    #expect(throws: HistogramError.self) { try h.set([1], at: .sum) }
    #expect(throws: HistogramError.self) { try h.set([1], at: .bin(11)) }
    #expect(h == before)
    var counts = try AnyHistogram(axes: h.axes, storage: Counts())
    #expect(throws: HistogramError.self) { try counts.set([0.5], at: .bin(0)) }
    var weighted = try AnyHistogram(axes: h.axes, storage: Weighted())
    try weighted.set([2], variances: [3], at: .bins(1..<3))
    #expect(weighted[2] == BinContent(value: 2, variance: 3))
    #expect(throws: HistogramError.self) { try weighted.set([2], at: .bin(0)) }
  }

  @Test(arguments: [
    AxisSlice.bin(12), .bin(Int.max), .at(.bin(0) + Int.max), .bins(3..<3), .bins(7...).rebin(4),
    .rebin(0), .rebin(-1), .rebin(groups: [1, 2]), .rebin(groups: [-1, 11]), .rebin(groups: []),
    .rebin(edges: [0.25, 0.5]), .rebin(edges: [0.5, 0.2]), .rebin(edges: [0.5]), .rebin(edges: []),
    .rebin(edges: [.nan, 1]), .pick(["a"]), .loc("a"), .pick([0]), .bins(11...),
  ])
  func wrongSlices(slice: AxisSlice) throws {
    let h = try Self.line()
    #expect(throws: HistogramError.self) { try h[slice] }
    #expect(throws: HistogramError.self) { try h[slice, .all] }
  }

  @Test func wrongAxes() throws {
    let h = try Self.plane()
    #expect(throws: HistogramError.self) { try h[[2: .sum]] }
    #expect(throws: HistogramError.self) { try h[["z": .sum]] }
    #expect(throws: HistogramError.self) { try h[.sum] }
  }
}
