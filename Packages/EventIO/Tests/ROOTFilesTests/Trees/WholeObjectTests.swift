import Columnar
import ROOTFiles
import Testing

/// Whole objects, of which those of one size are decoded together.
@Suite struct WholeObjectTests {
  /// Every third is referenced, and so two bytes longer than the others.
  @Test func objectsOfTwoSizesStayInOrder() throws {
    let column = try Fixture.open("references").tree("t").read("p4")
    guard case .record(let momenta) = column, case .record(let space)? = momenta["fP"] else {
      Issue.record("the column holds \(column.typeDescription)")
      return
    }
    func multiples(of factor: Double) -> AnyColumn { .double((0..<60).map { factor * Double($0) }) }
    #expect(space["fX"] == multiples(of: 1))
    #expect(space["fY"] == multiples(of: 2))
    #expect(space["fZ"] == multiples(of: 3))
    #expect(momenta["fE"] == multiples(of: 4))
  }
}
