import Histograms
import Testing

@Suite struct UHITests {
  static func sample(_ kind: StorageKind) throws -> AnyHistogram {
    let axes = [
      AnyAxis(Regular(3, 0...3, flow: .underflow, name: "m", label: "m [GeV]")),
      AnyAxis(Variable([0, 0.1, 5e-3 + 1], metadata: ["era": "C", "n": 3, "f": 0.5, "b": true])),
    ]
    var h = try AnyHistogram(
      axes: axes, storage: kind.storage, annotation: Annotation(name: "h", metadata: ["run": 7]))
    let columns = [
      FillColumn(uniforms(100).map { $0 * 4 - 0.5 }), FillColumn(uniforms(100, seed: 2)),
    ]
    if kind.takesSamples {
      try h.fill(columns: columns, sample: uniforms(100, seed: 3))
    } else {
      try h.fill(columns: columns)
    }
    return h
  }

  @Test(arguments: StorageKind.allCases)
  func roundTrip(kind: StorageKind) throws {
    let h = try Self.sample(kind)
    let text = try h.uhiJSON()
    let read = try AnyHistogram(uhiJSON: text)
    #expect(read.axes == h.axes && read.annotation == h.annotation && read.storageKind == kind)
    #expect(try read.isClose(to: h, relative: 1e-14))
    #expect(kind.takesSamples || read == h)
    #expect(try AnyHistogram(uhiJSON: Array(text.utf8)).isClose(to: read, relative: 1e-14))
  }

  @Test func typedAndWeighted() throws {
    var h = Histogram(Regular(3, 0...1))
    try h.fill([0.1, 0.2], weight: 1.0 / 3)
    let text = try h.uhiJSON()
    #expect(try Histogram<Sums, Regular>(AnyHistogram(uhiJSON: text)) == h)
    #expect(try AnyHistogram(uhiJSON: text).variances() == nil)
  }

  @Test func severalByName() throws {
    let all = ["a": try Self.sample(.int), "b": try Self.sample(.weighted)]
    #expect(try AnyHistogram.dictionary(uhiJSON: AnyHistogram.uhiJSON(all)) == all)
  }

  @Test func exactText() throws {
    var h = Histogram(Regular(2, 0...1, name: "x"), storage: .counts)
    h.fill(0.7)
    #expect(
      try h.uhiJSON() == #"{"axes":[{"bins":2,"circular":false,"lower":0,"metadata":{"name":"x"},"#
        + #""overflow":true,"type":"regular","underflow":true,"upper":1}],"#
        + #""storage":{"type":"int","values":[0,0,1,0]},"uhi_schema":1}"#)
  }

  /// Written by hist 2.12.1: `json.dumps(h, default=uhi.io.json.default)`.
  @Test func writtenByHist() throws {
    let text = """
      {"uhi_schema": 1, "writer_info": {"boost-histogram": {"version": "1.8.1"}, "hist": {"version":
      "2.12.1"}}, "axes": [{"type": "regular", "lower": 0.0, "upper": 3.0, "bins": 3, "underflow": true,
      "overflow": false, "circular": false, "metadata": {"name": "m", "label": "m [GeV]"}}, {"type":
      "variable", "edges": [0.0, 1.0, 5.0], "underflow": true, "overflow": true, "circular": false,
      "metadata": {"name": "", "label": "Axis 1"}}], "storage": {"type": "weighted", "values": [[0.0,
      0.0, 0.0, 0.1], [0.0, 0.0, 2.0, 0.0], [0.0, 0.0, 3.0, 0.0], [0.0, 0.0, 0.0, 0.0]], "variances":
      [[0.0, 0.0, 0.0, 0.010000000000000002], [0.0, 0.0, 4.0, 0.0], [0.0, 0.0, 9.0, 0.0], [0.0, 0.0,
      0.0, 0.0]]}, "metadata": {"name": "hn"}}
      """
    let h = try AnyHistogram(uhiJSON: text)
    #expect(h.name == "hn" && h.axes.map(\.label) == ["m [GeV]", "Axis 1"])
    #expect(h[-1, 2] == BinContent(value: 0.1, variance: 0.010000000000000002))
    #expect(h[1, 1] == BinContent(value: 3, variance: 9))
    #expect(h.axes[0].flow == .underflow)
  }

  @Test func sparseAndEmpty() throws {
    let axes = """
      "axes": [{"type": "regular", "lower": 0, "upper": 1, "bins": 2, "underflow": true,
      "overflow": true, "circular": false}]
      """
    let sparse = try AnyHistogram(
      uhiJSON: """
        {"uhi_schema": 1, \(axes), "storage": {"type": "int", "index": [[0, 2]], "values": [5, 6]}}
        """)
    #expect(sparse.values(flow: true) == [5, 0, 6, 0])
    let empty = try AnyHistogram(
      uhiJSON: #"{"uhi_schema": 1, \#(axes), "storage": {"type": "double"}}"#)
    #expect(empty.values(flow: true) == [0, 0, 0, 0])
    let notANumber = try AnyHistogram(
      uhiJSON: """
        {"uhi_schema": 1, \(axes), "storage": {"type": "double", "values": [-Infinity, NaN, 1, Infinity]}}
        """)
    #expect(notANumber.values()[0].isNaN && notANumber.underflow?.value == -.infinity)
    #expect(throws: HistogramError.self) { try notANumber.uhiJSON() }
  }

  /// What is replaced in a good document, by what, and the place the error must name.
  static let faults: [(of: String, by: String, place: String)] = [
    (#""uhi_schema":1"#, #""uhi_schema":2"#, "$.uhi_schema"),
    (#""uhi_schema":1"#, #""uhi":1"#, "uhi_schema"),
    (#""bins":3"#, #""bins":4"#, "$.storage.values"),
    (#""bins":3"#, #""bins":1000000000"#, "$.axes"),
    (#""bins":3"#, #""bins":99999999999999999999"#, "$.axes[0]"),
    (#""bins":3"#, #""bins":-3"#, "axes[0]"),
    (#""bins":3"#, #""bins":2.5"#, "$.axes[0]"),
    (#""bins":3,"#, "", "axes[0]"),
    (#""upper":3"#, #""upper":-3"#, "axes[0]"),
    (#""upper":3"#, #""upper":1e999"#, ""),
    (#""upper":3"#, #""upper":"3""#, "$.axes[0].upper"),
    ("[0,0.1,", "[0.1,0.1,", "axes[1]"),
    ("[0,0.1,", "[NaN,0.1,", "axes[1]"),
    (#""type":"regular""#, #""type":"hexagonal""#, "axes[0]"),
    (#""type":"regular""#, #""type":"category_str""#, "axes[0]"),
    (#""circular":false"#, #""circular":true"#, "$.storage.values"),
    (#""type":"weighted""#, #""type":"median""#, "$.storage.type"),
    (#""type":"weighted""#, #""type":"mean""#, "counts"),
    (#""type":"weighted""#, #""type":"weighted_mean""#, "sum_of_weights"),
    (#""values":["#, #""values":[[],"#, "$.storage.values"),
    (#""values":[["#, #""values":[[[],"#, "$.storage.values[0]"),
    (#""values":"#, #""value":[],"variance":"#, ""),
    (#""values":"#, #""values":"file","x":"#, "$.storage.values"),
    (#""variances":"#, #""errors":"#, "variances"),
    (#""axes":["#, #""axes":[],"more":["#, "$.storage.values"),
    (#""values":[[0"#, #""values":[["0""#, "$.storage.values[0]"),
    ("}", "", "$"),
  ]

  @Test(arguments: faults.indices)
  func faultsAreNamed(index: Int) throws {
    let fault = Self.faults[index]
    let text = try Self.sample(.weighted).uhiJSON()
    let found = try #require(text.firstRange(of: fault.of))
    var broken = text
    broken.replaceSubrange(found, with: fault.by)
    if fault.of == #""values":"#, fault.place.isEmpty {
      #expect(try AnyHistogram(uhiJSON: broken).sum().value == 0)
    } else {
      let error = #expect(throws: HistogramError.self) { try AnyHistogram(uhiJSON: broken) }
      #expect(error?.description.contains(fault.place) == true)
    }
  }

  @Test func absurdSizesAreRefused() {
    let text = """
      {"uhi_schema": 1, "axes": [{"type": "regular", "lower": 0, "upper": 1, "bins": 1000000000}],
      "storage": {"type": "double"}}
      """
    #expect(throws: HistogramError.self) { try AnyHistogram(uhiJSON: text) }
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: HistogramError.self) { try AnyHistogram(uhiJSON: deep) }
    #expect(throws: HistogramError.self) { try AnyHistogram(uhiJSON: "") }
  }

  /// Cuts and changed bytes anywhere: an error or a histogram, never a trap.
  @Test(arguments: StorageKind.allCases)
  func mutations(kind: StorageKind) throws {
    let text = Array(try Self.sample(kind).uhiJSON().utf8)
    let draws = uniforms(1200, seed: 77)
    var read = 0
    for i in 0..<400 {
      var bytes = text
      let place = Int(draws[3 * i] * Double(text.count))
      switch i % 3 {
      case 0: bytes = Array(bytes[..<place])
      case 1: bytes[place] = UInt8(draws[3 * i + 1] * 256)
      default: bytes[place] ^= 1 << UInt8(draws[3 * i + 2] * 8)
      }
      if let h = try? AnyHistogram(uhiJSON: bytes) {
        read += 1
        #expect(h.values(flow: true).count == h.cells.count)
      }
    }
    #expect(read < 400)
  }
}
