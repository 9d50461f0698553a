import Testing

@testable import ROOTFiles

/// C++ type names, ranges in titles and paths, taken apart.
@Suite struct NameTests {
  @Test(arguments: [
    ("vector<float>", "vector<float>"), ("std::vector<double >", "vector<double>"),
    ("map<string,vector<int> >", "map<string,vector<int>>"),
    ("const unsigned   int", "unsigned int"), ("TObjArray*", "TObjArray*"),
    ("vector<TLorentzVector*>", "vector<TLorentzVector*>"), ("A::B<int>::C", "A::B::C<int>"),
    ("array<pair<int,float>,3>", "array<pair<int,float>,3>"),
  ])
  func typeNames(_ text: String, simplified: String) {
    #expect(CXXType(text)?.description == simplified)
  }

  @Test func namesThatROOTHasForNumbers() {
    #expect(
      CXXType("Pair<Int_t,vector<UChar_t> >")?.plain.description
        == "Pair<int,vector<unsigned char>>")
    #expect(CXXType("vector<Double32_t>")?.plain.description == "vector<Double32_t>")
  }

  @Test(arguments: ["vector<", "vector<int", "a>", String(repeating: "vector<", count: 100)])
  func brokenTypeNames(_ text: String) {
    #expect(CXXType(text) == nil)
  }

  @Test(arguments: [
    ("plain", PackedReal.float), ("[0,0,10]", .truncated(bits: 10)), ("[0,0,16]", .float),
    ("[-10,10]", .range(low: -10, factor: 4_294_967_295 / 20)),
    ("[0, 1, 16] a comment", .range(low: 0, factor: 65536)),
    ("[-pi,pi,20]", .range(low: -Double.pi, factor: 1_048_576 / (2 * Double.pi))),
    ("[0,twopi/2,8]", .range(low: 0, factor: 256 / Double.pi)), ("[n]", .float),
    ("[1,x,3]", .float), ("[", .float),
  ])
  func ranges(_ title: String, packing: PackedReal) {
    #expect(PackedReal(title: title, defaultBits: nil) == packing)
  }

  @Test(arguments: [
    ("a/b/c;3", ["a", "b", "c"], 3), ("a", ["a"], nil), ("/a//b/", ["a", "b"], nil),
    ("a;b", ["a;b"], nil), ("", [], nil), ("a;b;12", ["a;b"], 12),
  ])
  func paths(_ text: String, parts: [String], cycle: Int?) {
    #expect(ObjectPath(text).parts == parts)
    #expect(ObjectPath(text).cycle == cycle)
  }

  @Test func suggestions() {
    let names = ["Muon_pt", "Muon_eta", "Electron_pt", "run"]
    #expect(Suggestions("Muon_p", among: names).names.first == "Muon_pt")
    #expect(Suggestions("muon_eta", among: names).names.first == "Muon_eta")
    #expect(Suggestions("zzzzzzzz", among: names).names.isEmpty)
    #expect(Suggestions("x", among: []).sentence == "; there is nothing here")
  }
}
