import Histograms
import Testing

@Suite struct AnyHistogramTests {
  static let axes = [
    AnyAxis(Regular(2, 0...2, name: "x")), AnyAxis(Variable([0, 1, 3, 4, 9], name: "y")),
    AnyAxis(Regular(2, -1...1, flow: .none, name: "z")),
  ]

  static func filled(_ kind: StorageKind = .double) throws -> AnyHistogram {
    var h = try AnyHistogram(axes: axes, storage: kind.storage)
    let columns = (1...3).map { seed in
      FillColumn(uniforms(4000, seed: UInt32(seed)).map { $0 * Double(4 * seed) - 1 })
    }
    if kind.takesSamples {
      try h.fill(columns: columns, sample: uniforms(4000, seed: 9))
    } else {
      try h.fill(columns: columns)
    }
    return h
  }

  @Test(arguments: StorageKind.allCases)
  func conversionBothWays(kind: StorageKind) throws {
    let h = try Self.filled(kind)
    #expect(h.storageKind == kind)
    switch kind {
    case .int:
      #expect(AnyHistogram(try Histogram<Counts, Regular, Variable, Regular>(h)) == h)
    case .double:
      #expect(AnyHistogram(try Histogram<Sums, Regular, Variable, Regular>(h)) == h)
    case .weighted:
      #expect(AnyHistogram(try Histogram<Weighted, Regular, Variable, Regular>(h)) == h)
    case .mean:
      #expect(AnyHistogram(try Histogram<Mean, Regular, Variable, Regular>(h)) == h)
    case .weightedMean:
      #expect(AnyHistogram(try Histogram<WeightedMean, Regular, Variable, Regular>(h)) == h)
    }
    #expect(throws: HistogramError.self) { try Histogram<Sums, Regular, Variable>(h) }
    #expect(throws: HistogramError.self) { try Histogram<Sums, Regular, Regular, Regular>(h) }
  }

  @Test func agreesWithTypedFill() throws {
    let h = try Self.filled()
    var typed = Histogram(
      Regular(2, 0...2, name: "x"), Variable([0, 1, 3, 4, 9], name: "y"),
      Regular(2, -1...1, flow: .none, name: "z"))
    let columns = (1...3).map { seed in
      uniforms(4000, seed: UInt32(seed)).map { $0 * Double(4 * seed) - 1 }
    }
    for i in 0..<4000 { typed.fill(columns[0][i], columns[1][i], columns[2][i]) }
    #expect(AnyHistogram(typed) == h)
  }

  @Test func projection() throws {
    let h = try Self.filled()
    let y = try h.projected(onto: "y")
    var expected = [Double](repeating: 0, count: 6)
    for i in -1...2 {
      for j in -1...4 { for k in 0...1 { expected[j + 1] += h[i, j, k].value } }
    }
    #expect(y.values(flow: true) == expected)
    let zx = try h.projected(onto: 2, 0)
    #expect(zx.axes.map(\.name) == ["z", "x"])
    for i in -1...2 {
      for k in 0...1 {
        let sum: Double = (-1...4).map { h[i, $0, k].value }.reduce(0, +)
        #expect(zx[k, i].value == sum)
      }
    }
    #expect(try h.projected(onto: 0, 1, 2) == h)
    #expect(throws: HistogramError.self) { try h.projected(onto: "w") }
    #expect(throws: HistogramError.self) { try h.projected(onto: 3) }
    #expect(throws: HistogramError.self) { try h.projected(onto: 1, 1) }
    #expect(throws: HistogramError.self) { try h.projected(onto: []) }
  }

  @Test func rebinning() throws {
    let h = try Self.filled()
    let coarse = try h.rebinned(by: 2, axis: 1)
    #expect(coarse.axes[1].edges == [0, 3, 9])
    for i in -1...2 {
      for k in 0...1 {
        let fine = (-1...4).map { h[i, $0, k].value }
        let grouped = [fine[0], fine[1] + fine[2], fine[3] + fine[4], fine[5]]
        let found: [Double] = (-1...2).map { coarse[i, $0, k].value }
        #expect(found == grouped)
      }
    }
    let error = #expect(throws: HistogramError.self) { try h.rebinned(by: 3, axis: 1) }
    #expect(error?.description == "the 4 bins of axis 1 cannot be grouped by 3")
    var typed = Histogram(Regular(4, 0...4))
    try typed.fill([0, 1, 2, 3, 4])
    #expect(try typed.rebinned(by: 2).values(flow: true) == [0, 2, 2, 1])
  }

  @Test func wrongFills() throws {
    var h = try Self.filled()
    let before = h
    let column = FillColumn([1.0, 2])
    #expect(throws: HistogramError.self) { try h.fill(1.0, 2.0) }
    #expect(throws: HistogramError.self) { try h.fill(columns: [column]) }
    #expect(throws: HistogramError.self) {
      try h.fill(columns: [column, column, FillColumn([1.0])])
    }
    let error = #expect(throws: HistogramError.self) { try h.fill(1.0, "two", 3.0) }
    #expect(error?.description.contains("axis 1 takes") == true)
    #expect(throws: HistogramError.self) {
      try h.fill(columns: [column, column, column], weight: [1.0])
    }
    #expect(h == before)
    var counts = try AnyHistogram(axes: [Self.axes[0]], storage: Counts())
    #expect(throws: HistogramError.self) { try counts.fill(1.0, weight: 2) }
    #expect(throws: HistogramError.self) { try counts.fill(columns: [column], weight: 2) }
    #expect(throws: HistogramError.self) { try AnyHistogram(axes: []) }
    #expect(throws: HistogramError.self) {
      try AnyHistogram(axes: Array(repeating: AnyAxis(Regular(100_000, 0...1)), count: 2))
    }
  }

  @Test func scalarFill() throws {
    var h = try AnyHistogram(axes: Array(Self.axes[..<2]), storage: Weighted())
    try h.fill(0.5, 2)
    try h.fill(0.5, Float(2), weight: 3)
    #expect(h[0, 1] == BinContent(value: 4, variance: 10))
    var line = try AnyHistogram(axes: [Self.axes[0]])
    try line.fill(-1)
    #expect(line.underflow?.value == 1 && line.overflow?.value == 0)
  }

  @Test func fromContent() throws {
    let axis = AnyAxis(Regular(2, 0...2))
    let h = try AnyHistogram(axes: [axis], values: [0, 1, 2, 3], variances: [0, 1, 4, 9])
    #expect(h.values() == [1, 2] && h.variances(flow: true) == [0, 1, 4, 9])
    #expect(try AnyHistogram(axes: [axis], counts: [0, 1, 2, 3]).values() == [1, 2])
    let sums = try AnyHistogram(axes: [axis], values: [0, 1, 2, 3], isUnweighted: false)
    #expect(sums.variances() == nil)
    #expect(throws: HistogramError.self) { try AnyHistogram(axes: [axis], counts: [1, 2]) }
  }
}
