import ParticleData
import Testing

@Suite("Tables of one's own") struct CSVTests {
  static let header =
    "ID,Mass,MassUpper,MassLower,Width,WidthUpper,WidthLower,I,G,P,C,Anti,Charge,Rank,Status,Name,Quarks,Latex"

  @Test func particles() throws {
    let table = try ParticleTable(
      csv: #"""
        # our table

        \#(Self.header)
        521,5279.41,0.07,0.07,4e-10,1e-12,1e-12,1/2,5,-1,5,2,3,0,0,B,uB,B^{+}
        9000001,1500.5,-1,-1,3,-1,-1,1,5,0,5,1,0,2,4,X(1500),"u, ""d""",X
        -9000001,1500.5,-1,-1,3,-1,-1,?,5,0,5,1,0,2,4,X(1500),,X
        9000002,-1,-1,-1,-1,-1,-1,,5,5,1,0,6,0,3,Y,,Y
        """#)
    #expect(table.count == 4)
    let b = try #require(table[521])
    #expect(b.name == "B+" && b.mass == ParticleTable.pdg[521]?.mass)
    #expect(b.twoI == 1 && b.parity == .odd && b.gParity == nil && b.rank == nil)
    let x = try #require(table[9_000_001])
    #expect(x.name == "X(1500)0" && x.quarks == "u, \"d\"" && x.width == .atMost(0.003))
    #expect(x.mass?.value == 1.5005 && x.twoI == 2 && x.rank == 2 && x.status == .notListed)
    #expect(table[-9_000_001]?.name == "X(1500)~0" && table[-9_000_001]?.twoI == nil)
    #expect(table["Y++"]?.mass == nil && table["Y++"]?.cParity == .even)
    #expect(ParticleTable.pdg.adding(table)[9_000_002]?.name == "Y++")
  }

  @Test(
    arguments: [
      ("", "ID"), ("ID,Mass", "MassUpper"), ("\(header)\n1,2", "Line 2 has 2 fields"),
      ("\(header)\nx,1,1,1,1,1,1,1,1,1,1,1,1,1,1,n,q,l", "column ID"),
      ("\(header)\n1,much,1,1,1,1,1,1,1,1,1,1,1,1,1,n,q,l", "column Mass: “much”"),
      ("\(header)\n1,1,1,1,1,1,1,1/3,1,1,1,1,1,1,1,n,q,l", "column I"),
      ("\(header)\n1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,n,q,l", "column G"),
      ("\(header)\n1,1,1,1,1,1,1,1,1,1,1,7,1,1,1,n,q,l", "column Anti"),
    ])
  func mistakes(text: String, place: String) {
    let error = #expect(throws: ParticleDataError.self) { try ParticleTable(csv: text) }
    #expect(error?.description.contains(place) == true)
  }
}
