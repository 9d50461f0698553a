import Histograms
import Testing

@Suite struct UHIAxesTests {
  static let axes = [
    AnyAxis(StringCategory(["ee", "mm \"√s\""], name: "channel")),
    AnyAxis(StringCategory(growth: true)), AnyAxis(StringCategory(["a"], overflow: false)),
    AnyAxis(IntegerCategory([11, -13], growth: true)), AnyAxis(IntegerCategory([7])),
    AnyAxis(Boolean(label: "isolated")), AnyAxis(Integer(-2..<3, flow: .overflow, growth: true)),
    AnyAxis(Integer(1..<4, circular: true)), AnyAxis(Regular(3, 0...3, growth: true)),
    AnyAxis(Regular(3, 0...3, circular: true)), AnyAxis(Variable([0, 1, 3], growth: true)),
    AnyAxis(Variable([0, 1, 3], circular: true)), AnyAxis(Transformed(4, 1...100, by: .log)),
    AnyAxis(Transformed(4, 0...100, by: .sqrt)),
    AnyAxis(Transformed(4, 0...9, by: .power(1.5), flow: .none)),
  ]

  @Test(arguments: axes)
  func roundTrip(axis: AnyAxis) throws {
    let h = try AnyHistogram(axes: [axis, AnyAxis(Regular(2, 0...1))], storage: Weighted())
    #expect(try AnyHistogram(uhiJSON: h.uhiJSON()) == h)
  }

  /// Written by boost-histogram 1.8.1, through `to_uhi`.
  @Test func writtenByBoostHistogram() throws {
    let text = """
      {"uhi_schema": 1, "axes": [{"type": "category_str", "categories": ["a", "b"], "flow": false,
      "writer_info": {"boost-histogram": {"growth": true}}}, {"type": "category_int", "categories": [1, 5],
      "flow": true}, {"type": "boolean"}, {"type": "regular", "lower": -2, "upper": 3, "bins": 5,
      "underflow": false, "overflow": false, "circular": true, "writer_info": {"boost-histogram":
      {"orig_type": "Integer"}}}], "storage": {"type": "mean"}}
      """
    let h = try AnyHistogram(uhiJSON: text)
    #expect(h.axes[0] == AnyAxis(StringCategory(["a", "b"], growth: true)))
    #expect(h.axes[1] == AnyAxis(IntegerCategory([1, 5])) && h.axes[2] == AnyAxis(Boolean()))
    #expect(h.axes[3] == AnyAxis(Integer(-2..<3, flow: .none, circular: true)))
    #expect(h.storageKind == .mean && h.cells.count == 60)
  }

  @Test(arguments: [
    #"{"type":"category_str","categories":["a","a"],"flow":true}"#,
    #"{"type":"category_str","categories":[1],"flow":true}"#,
    #"{"type":"category_int","categories":["1"],"flow":true}"#,
    #"{"type":"category_int","categories":[1.5],"flow":true}"#,
    #"{"type":"category_int","categories":[99999999999999999999],"flow":true}"#,
    #"{"type":"category_str","flow":true}"#,
    #"{"type":"regular","lower":0,"upper":2.5,"bins":3,"writer_info":{"martlet":{"orig_type":"Integer"}}}"#,
    #"{"type":"regular","lower":0,"upper":1e300,"bins":3,"writer_info":{"martlet":{"orig_type":"Integer"}}}"#,
    #"{"type":"regular","lower":0,"upper":3,"bins":3,"circular":true,"writer_info":{"martlet":{"growth":true}}}"#,
  ])
  func faultyAxes(axis: String) {
    let text = #"{"uhi_schema":1,"axes":[\#(axis)],"storage":{"type":"int"}}"#
    let error = #expect(throws: HistogramError.self) { try AnyHistogram(uhiJSON: text) }
    #expect(error?.description.contains("axes[0]") == true)
  }

  @Test(
    "Where the transform that a writer noted contradicts the edges, the edges hold",
    arguments: [
      #""transform": "log", "bins": 5, "lower": 1, "upper": 4"#,
      #""transform": "log", "bins": -2, "lower": 1, "upper": 4"#,
      #""transform": "log", "bins": 2, "lower": -1, "upper": 4"#,
      #""transform": "sqrt", "bins": 2, "lower": 1, "upper": 4"#,
    ])
  func contradictedTransform(note: String) throws {
    let axis = #"{"type":"variable","edges":[1,2,4],"writer_info":{"martlet":{\#(note)}}}"#
    let h = try AnyHistogram(
      uhiJSON: #"{"uhi_schema":1,"axes":[\#(axis)],"storage":{"type":"int"}}"#)
    #expect(h.axes[0] == AnyAxis(Variable([1, 2, 4])))
  }
}
