import Histograms
import Testing

/// Compares with counts that boost-histogram made; see Scripts/make_reference.py.
@Suite struct BoostReferenceTests {
  static let axes = rows(BoostReference.axes)
  static let planes = rows(BoostReference.planes)

  @Test(arguments: axes)
  func bulkFill(row: String) throws {
    let (axis, counts) = try Self.parse(row)
    var h = try AnyHistogram(axes: [axis], storage: Counts())
    try h.fill(columns: [FillColumn(probes(axis.edges))])
    #expect(h.values(flow: true) == counts)
  }

  @Test(arguments: axes)
  func scalarIndex(row: String) throws {
    let (axis, counts) = try Self.parse(row)
    var found = [Double](repeating: 0, count: axis.extent)
    for value in probes(axis.edges) {
      let index = try #require(axis.index(of: value))
      if let position = axis.position(ofBin: index) { found[position] += 1 }
    }
    #expect(found == counts)
  }

  @Test(arguments: planes)
  func weightedPlanes(row: String) throws {
    let parts = row.split(separator: ":")
    let words = parts[0].split(separator: " ", maxSplits: 1)
    let axes = try words[1].split(separator: "|").map {
      try Self.axis($0.split(separator: " "), flow: Self.flow(words[0]))
    }
    let weights = uniforms(500, seed: 5).map { ($0 * 9).rounded(.down) - 2 }
    let columns = axes.indices.map { FillColumn(uniforms(500, seed: UInt32(11 + $0))) }
    var h = try AnyHistogram(axes: axes, storage: Weighted())
    try h.fill(columns: columns, weight: weights)
    #expect(h.values(flow: true) == Self.numbers(parts[1]))
    #expect(h.variances(flow: true) == Self.numbers(parts[2]))
  }

  static func rows(_ table: String) -> [String] {
    table.split(separator: "\n").map(String.init)
  }

  static func parse(_ row: String) throws -> (AnyAxis, [Double]) {
    let parts = row.split(separator: ":")
    var words = parts[0].split(separator: " ")
    let flow = try flow(words.remove(at: 1))
    return (try axis(words, flow: flow), numbers(parts[1]))
  }

  static func axis(_ words: [Substring], flow: FlowBins) throws -> AnyAxis {
    let numbers = words.dropFirst().compactMap { Double($0) }
    if words[0] == "variable" { return AnyAxis(try Variable(edges: numbers, flow: flow)) }
    let count = try #require(Int(words[1]))
    return AnyAxis(try Regular(count: count, lower: numbers[1], upper: numbers[2], flow: flow))
  }

  static func flow(_ word: Substring) throws -> FlowBins {
    let flows: [Substring: FlowBins] = [
      "both": .both, "underflow": .underflow, "overflow": .overflow, "none": .none,
    ]
    return try #require(flows[word])
  }

  static func numbers(_ words: Substring) -> [Double] {
    words.split(separator: " ").compactMap { Double($0) }
  }
}
