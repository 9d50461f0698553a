import Histograms
import Testing

@Suite struct CategoryTests {
  @Test func names() throws {
    var h = Histogram(StringCategory(["ee", "mm"], name: "channel"), storage: .counts)
    h.fill("mm")
    try h.fill(["ee", "mm", "et", "a much longer name than fits a word", ""])
    #expect(h.values(flow: true) == [1, 2, 3] && h.underflow == nil && h.overflow == 3)
    #expect(h.axes[0].binLabels == ["ee", "mm"] && h.axes[0].isDiscrete)
    var dropping = Histogram(StringCategory(["ee"], overflow: false), storage: .counts)
    try dropping.fill(["ee", "mm"])
    #expect(dropping.values(flow: true) == [1])
  }

  @Test("Growing by names, few and more than are remembered", arguments: [1, 3], [71, 1009])
  func growingNames(workers: Int, modulus: Int) throws {
    let words = (0..<3000).map {
      "run \($0 * $0 % modulus)\($0 % 3 == 0 ? "" : " with more words")"
    }
    var h = Histogram(
      StringCategory(growth: true), Regular(3, 0...3, flow: .none), storage: .weighted)
    let columns = (words, (0..<3000).map { $0 % 3 })
    let weights = uniforms(3000)
    try h.fill(columns.0, columns.1, weight: weights, workers: workers)
    var scalar = Histogram(
      StringCategory(growth: true), Regular(3, 0...3, flow: .none), storage: .weighted)
    for i in 0..<3000 { scalar.fill(words[i], i % 3, weight: weights[i]) }
    #expect(h.typedAxes.0 == scalar.typedAxes.0)
    #expect(try h.isClose(to: scalar, relative: 1e-13))
    var erased = try AnyHistogram(
      axes: [AnyAxis(StringCategory(growth: true)), AnyAxis(Regular(3, 0...3, flow: .none))],
      storage: Weighted())
    try erased.fill(
      columns: [FillColumn(columns.0), FillColumn(columns.1)], weight: weights, workers: workers)
    #expect(erased == AnyHistogram(h))
    var first: [String] = []
    for word in words where !first.contains(word) { first.append(word) }
    #expect(h.axes[0].binLabels == first)
  }

  @Test func numbers() throws {
    var h = Histogram(IntegerCategory([11, -13, 1_000_020_040]), storage: .counts)
    try h.fill([11, 11, -13, 1_000_020_040, 13])
    try h.fill([11.5, .nan, .infinity, 1e300])
    #expect(h.values(flow: true) == [2, 1, 1, 5])
    var growing = Histogram(IntegerCategory(growth: true), storage: .counts)
    try growing.fill([3.0, 0.5, -7, 3, .nan])
    #expect(growing.axes[0].binLabels == ["3", "-7"] && growing.values(flow: true) == [2, 1])
  }

  @Test func wholeNumbers() throws {
    var h = Histogram(Integer(-2..<49), storage: .counts)
    try h.fill(Array(-3...50))
    #expect(h.values(flow: true) == [1] + Array(repeating: 1, count: 51) + [2])
    #expect(h.typedAxes.index(of: -0.5) == 1 && h.typedAxes.index(of: .nan) == 51)
    var circle = Histogram(Integer(1..<4, circular: true), storage: .counts)
    try circle.fill([0.0, 1, 2, 3, 4, -2, 1e15, .nan])
    #expect(circle.sum().value == 7 && circle.overflow == 1 && circle.underflow == nil)
    #expect(circle[2] == 2)
    var growing = Histogram(Integer(0..<1, growth: true), storage: .counts)
    try growing.fill([5.0, -3, .infinity, 1e18])
    growing.fill(6)
    #expect(growing.typedAxes.range == -3..<7 && growing.sum().value == 3)
    #expect(growing.overflow == 2)
  }

  @Test func truth() throws {
    var h = Histogram(Boolean(name: "isolated"), storage: .counts)
    h.fill(true)
    try h.fill([true, false])
    #expect(h.values() == [1, 2] && h.axes[0].binLabels == ["false", "true"])
  }

  @Test func mergingOfCategoriesThatGrewApart() throws {
    func filled(_ names: [String]) throws -> Histogram<Counts, StringCategory, Boolean> {
      var h = Histogram(StringCategory(growth: true), Boolean(), storage: .counts)
      try h.fill(names, names.map { $0 > "c" })
      return h
    }
    let (a, b) = (try filled(["a", "d", "b", "a"]), try filled(["d", "e", "b"]))
    let sum = try a + b
    #expect(sum.axes[0].binLabels == ["a", "d", "b", "e"])
    #expect(sum.values() == [2, 0, 0, 2, 2, 0, 0, 1])
    #expect(try AnyHistogram(a) + AnyHistogram(b) == AnyHistogram(sum))
    let fixed = try [["x", "y"], ["y", "x"], ["y", "z"]].map { names in
      var h = Histogram(StringCategory(names), storage: .counts)
      try h.fill([names[0], "other"])
      return h
    }
    #expect(try (fixed[0] + fixed[1]).values(flow: true) == [1, 1, 2])
    #expect(throws: HistogramError.self) { try fixed[0] + fixed[2] }
  }

  @Test func badCategories() {
    #expect(throws: HistogramError.self) {
      try StringCategory(categories: ["a", "b", "a"], growth: false, overflow: true)
    }
    #expect(throws: HistogramError.self) {
      try IntegerCategory(categories: [1, 1], growth: false, overflow: true)
    }
    #expect(throws: HistogramError.self) {
      try IntegerCategory(categories: [1 << 60], growth: false, overflow: true)
    }
    #expect(throws: HistogramError.self) { try Integer(range: 3..<3) }
    #expect(throws: HistogramError.self) { try Integer(range: Int.min..<Int.max) }
    #expect(throws: HistogramError.self) { try Integer(range: 0..<3, growth: true, circular: true) }
  }
}
