import DecayChains
import Testing

@Suite("Decay chains and descriptors") struct DecayChainTests {
  @Test(arguments: [
    "D*+ -> (D0 -> K- pi+) pi+", "B(s)0 -> (J/psi(1S) -> mu+ mu-) (phi(1020) -> K+ K-)",
    "Lambda(b)0 -> (Lambda(c)+ -> p K- pi+) (D*(2010)- -> (D~0 -> K+ pi-) pi-)",
    "pi0 -> gamma gamma",
  ])
  func thereAndBack(text: String) throws {
    #expect(try DecayChain(descriptor: text).description == text)
  }

  @Test func otherSpellings() throws {
    let chain = try DecayChain(descriptor: "D*+ -> (D0 -> K- pi+) pi+")
    #expect(try DecayChain(descriptor: " [ D*+ ==> [D0 --> K- pi+]  pi+ ]cc ") == chain)
    let both = try DecayChain.withConjugate("[D*+ -> (D0 -> K- pi+) pi+]cc")
    #expect(both.map(\.description).last == "D*- -> (anti-D0 -> K+ pi-) pi-")
  }

  @Test(arguments: [
    ("", 1), ("D0", 3), ("D0 ->", 6), ("D0 -> K- (", 11), ("D0 -> (K- pi+", 11), ("-> K-", 1),
    ("D0 -> K- -> pi+", 10), ("D0 -> K-) pi+", 9), ("D0 -> (D -> K-) ]", 17),
  ])
  func whatIsWrongAndWhere(text: String, column: Int) throws {
    let error = #expect(throws: DecayError.self) { try DecayChain(descriptor: text) }
    #expect(try #require(error).description.contains("column \(column):"))
  }

  @Test func deepDescriptorsEnd() {
    let text =
      String(repeating: "A -> (", count: 5000) + "A -> B" + String(repeating: ")", count: 5000)
    #expect(throws: DecayError.self) { try DecayChain(descriptor: text) }
  }

  @Test func shape() throws {
    let kaon = DecayChain(
      "K_S0", branchingFraction: 0.692, daughters: [DecayChain("pi+"), DecayChain("pi-")])
    let pion = DecayChain(
      "pi0", branchingFraction: 0.98823, daughters: [DecayChain("gamma"), DecayChain("gamma")])
    let chain = DecayChain("D0", branchingFraction: 0.0124, daughters: [kaon, pion])
    #expect(chain.decayCount == 3)
    #expect(abs(chain.visibleBranchingFraction - 0.0124 * 0.692 * 0.98823) < 1e-15)
    #expect(chain.finalState == ["pi+", "pi-", "gamma", "gamma"])
    #expect(chain.flattened().description == "D0 -> pi+ pi- gamma gamma")
    let partly = chain.flattened(stable: ["K_S0", "pi0"])
    #expect(partly.description == "D0 -> K_S0 pi0" && partly.branchingFraction == 0.0124)
    #expect(
      chain.tree == """
        D0
        ├─ K_S0
        │  ├─ pi+
        │  └─ pi-
        └─ pi0
           ├─ gamma
           └─ gamma
        """)
    #expect(chain.svg() == chain.svg() && chain.svg().contains("π⁺"))
    #expect(chain.conjugated().daughters[0].finalState == ["pi-", "pi+"])
  }

  @Test func conjugates() {
    let conjugation = ChargeConjugation(declared: ["MyD0": "Myanti-D0"])
    #expect(conjugation.conjugate("Myanti-D0") == "MyD0")
    #expect(conjugation.conjugate("K_S0") == "K_S0" && conjugation.conjugate("B0") == "anti-B0")
    #expect(conjugation.conjugate("what") == "ChargeConj(what)")
    #expect(conjugation.conjugate("ChargeConj(what)") == "what")
  }
}
