import ROOTFiles
import Testing

/// Objects as `Scripts/make_fixtures.py` made them.
struct ViewTests {
  let file: ROOTFile

  init() throws { file = try Fixture.open("views") }

  private static let low = [0.1, 0.2, 0.3]
  private static let high = [0.4, 0.5, 0.6]

  @Test func graphs() throws {
    let plain = try file.graph("graph")
    #expect(plain.x == [1, 2, 3] && plain.y == [4, 5, 6])
    #expect(plain.title == "graph;x;y" || plain.title == "graph")
    #expect(plain.xErrors == nil && plain.yErrors.isEmpty && plain.z == nil)
    let errors = try file.graph("errors")
    #expect(errors.xErrors?.low == Self.low && errors.yErrors.first?.high == Self.high)
    let asymmetric = try file.graph("asymmetric")
    #expect(asymmetric.xErrors?.low == Self.low && asymmetric.xErrors?.high == Self.high)
    #expect(
      asymmetric.yErrors.first?.low == Self.high && asymmetric.yErrors.first?.high == Self.low)
    #expect(try file.graph("space").z == Self.low)
    let multi = try file.graph("multi")
    #expect(multi.yErrors.map(\.low) == [Self.high, Self.low])
    #expect(multi.yErrors.map(\.high) == [Self.low, Self.low])
    #expect(multi.xErrors?.high == Self.high)
  }

  @Test func matrices() throws {
    let matrix = try file.matrix("matrix")
    #expect(matrix.rowCount == 2 && matrix.columnCount == 3)
    #expect(matrix.elements == [0, 1, 2, 10, 11, 12])
    #expect(try file.matrix("symmetric").elements == [1, 2, 3, 2, 3, 4, 3, 4, 5])
    #expect(try file.matrix("vector").elements == [0.5, 1.5, 2.5])
    #expect(#expect(throws: ROOTError.self) { try file.matrix("graph") }?.code == .wrongType)
  }

  @Test func functions() throws {
    let function = try file.function("line")
    #expect(function.formula == "[slope]*x+[amplitude]*sin(x)")
    #expect(function.parameters.map(\.name) == ["slope", "amplitude"])
    #expect(function.parameters.map(\.value) == [1.5, 2.5])
    #expect(function.parameters.map(\.error) == [0.1, 0])
    #expect(function.ranges == [0...5])
  }

  /// The values are those that RooFit printed when the fixture was made.
  @Test func fitResults() throws {
    let fit = try file.fitResult("fit")
    #expect(fit.status == 0 && fit.covarianceQuality == 3)
    #expect(fit.minimumNLL == 421.04239979632933)
    #expect(fit.parameters.map(\.name) == ["mean", "width"])
    #expect(fit.parameters.map(\.value) == [0.049240312517583235, 0.9855759982602885])
    #expect(fit.parameters.map(\.error) == [0.056894849203128865, 0.04028358880722094])
    #expect(fit.parameters[0].lowError == nil)
    #expect(fit.correlation?[0, 1] == -3.767928698589959e-06)
    #expect(fit.covariance?[0, 0] == 0.003237897966608595)
  }

  @Test func textsAndParameters() throws {
    #expect(try file.text("text") == "some text")
    #expect(try file.parameter("p_int").integer == 7)
    #expect(try file.parameter("p_double").real == 2.5)
    #expect(try file.parameter("p_Long64_t").integer == 1 << 40)
    #expect(try file.parameter("p_bool").integer == 1)
  }

  @Test func containers() throws {
    let list = try #require(try file.object("list").items)
    #expect(list.map { $0.object?.className } == ["TObjString", "TNamed"])
    guard case .list(let pair)? = try file.object("map").items?.first else {
      Issue.record("the map has no pair")
      return
    }
    #expect(
      pair.map { $0.object?["fString"]?.string ?? $0.object?["fName"]?.string } == ["key", "value"])
    guard case .column(let clones)? = try file.object("clones")["items"] else {
      Issue.record("the array of clones has no items")
      return
    }
    #expect(clones.text(row: 1) == "{fName: \"c1\", fTitle: \"\"}")
  }
}
