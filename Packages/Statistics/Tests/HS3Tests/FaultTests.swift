import HistFactory
import Testing

@testable import HS3

struct FaultTests {
  /// What is wrong in a document, where it is, and a word of the message.
  @Test(arguments: [
    ("{}", "", "metadata"),
    (#"{"metadata": {"hs3_version": "7"}}"#, "/metadata/hs3_version", "version"),
    (#"{"metadata": {"hs3_version": "0.2"}}"#, nil, "neither analyses nor likelihoods"),
    (
      channel(#"{"type": "normsys", "parameter": "a", "data": {"hi": 1.3}}"#),
      "/distributions/0/samples/0/modifiers/1/data", "lo"
    ),
    (
      channel(#"{"type": "magic", "parameter": "a"}"#), "/distributions/0/samples/0/modifiers/1",
      "magic"
    ),
    (
      channel(#"{"type": "staterror", "parameters": ["g0", "g1"]}"#),
      "/distributions/0/samples/0/modifiers/1", "no errors"
    ),
    (
      channel(#"{"type": "shapefactor", "parameters": ["g0"]}"#),
      "/distributions/0/samples/0/modifiers/1", "needs 2"
    ),
    (
      channel(#"{"type": "normfactor", "parameter": "a", "constraint_name": "c"}"#),
      "/distributions/0/samples/0/modifiers/1", "no distribution \"c\""
    ),
    (
      channel(
        #"{"type": "normsys", "parameter": "a", "constraint": "LogNormal", "data": {"hi": 1.3, "lo": 0.9}}"#
      ), "/distributions/0/samples/0/modifiers/1", "LogNormal"
    ),
    (
      channel(
        #"{"type": "normsys", "parameter": "a", "interpolation": 9, "data": {"hi": 1.3, "lo": 0.9}}"#
      ), "/distributions/0/samples/0/modifiers/1/interpolation", "interpolation"
    ),
    (
      channel(#"{"type": "shapesys", "parameters": ["g0", "g1"], "data": {"vals": [0.1, -1]}}"#),
      "/distributions/0/samples/0/modifiers/1/data", "negative"
    ),
    (
      channel(
        #"{"type": "normfactor", "parameter": "f"}"#, functions: #"[{"name": "f", "type": "sum"}]"#),
      "/distributions/0/samples/0/modifiers/1", "function"
    ),
    (
      channel(
        #"{"type": "normfactor", "parameter": "k"}"#, likelihood: #", "aux_distributions": ["q"]"#),
      "/likelihoods/0", "no distribution \"q\""
    ),
  ])
  func faultsHaveAPlace(_ document: String, _ path: String?, _ word: String) throws {
    let error = #expect(throws: HS3Error.self) {
      try HS3Document(json: document.utf8).histFactory()
    }
    #expect(error?.path == path)
    #expect(error?.message.contains(word) == true, "\(error?.description ?? "")")
  }

  @Test func damagedDocumentsNeverTrap() throws {
    let text = Array(try HS3Document(Workspace(json: everything.utf8)).text.utf8)
    var state: UInt64 = 88172645463325252
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    for _ in 0..<300 {
      var damaged = text
      switch next(3) {
      case 0: damaged.removeLast(1 + next(text.count - 1))
      case 1: damaged[next(text.count)] = UInt8(32 + next(95))
      default:
        let start = next(text.count - 20)
        damaged.removeSubrange(start..<start + 1 + next(19))
      }
      // Either it is still a document, or an error says what is wrong.
      guard let document = try? HS3Document(json: damaged) else { continue }
      _ = try? document.histFactory()
      _ = try? document.cost()
    }
  }
}
