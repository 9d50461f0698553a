import Testing

@testable import hep

@Suite struct ColumnPatternTests {
  static let names = ["nMuon", "Muon_pt", "Muon_eta", "MET_pt", "vectors/vectors.fX"]

  @Test(arguments: [
    ("Muon_*", ["Muon_pt", "Muon_eta"]),
    ("*_pt", ["Muon_pt", "MET_pt"]),
    ("*", names),
    ("MET_pt, nMuon", ["nMuon", "MET_pt"]),
    ("M*_*t*", ["Muon_pt", "Muon_eta", "MET_pt"]),
    ("vectors/*", ["vectors/vectors.fX"]),
    ("muon_*", []),
  ])
  func selects(pattern: String, expected: [String]) throws {
    #expect(try #require(ColumnPattern(argument: pattern)).selection(from: Self.names) == expected)
  }

  @Test func namesTheWordsThatFitNothing() throws {
    let pattern = try #require(ColumnPattern(argument: "Muon_*,Jet_*,pt"))
    #expect(pattern.unmatched(in: Self.names) == ["Jet_*", "pt"])
  }

  @Test(arguments: ["", ",", "a,,b"])
  func refusesEmptyWords(pattern: String) {
    #expect(ColumnPattern(argument: pattern) == nil)
  }
}
