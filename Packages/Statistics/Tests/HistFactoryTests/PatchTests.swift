import Testing

@testable import HistFactory

struct PatchTests {
  static func json(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  /// The examples of RFC 6902, appendix A, and more of the same kind.
  @Test(arguments: [
    (
      #"{"foo":"bar"}"#, #"[{"op":"add","path":"/baz","value":"qux"}]"#,
      #"{"foo":"bar","baz":"qux"}"#
    ),
    (
      #"{"foo":["bar","baz"]}"#, #"[{"op":"add","path":"/foo/1","value":"qux"}]"#,
      #"{"foo":["bar","qux","baz"]}"#
    ),
    (#"{"baz":"qux","foo":"bar"}"#, #"[{"op":"remove","path":"/baz"}]"#, #"{"foo":"bar"}"#),
    (
      #"{"foo":["bar","qux","baz"]}"#, #"[{"op":"remove","path":"/foo/1"}]"#,
      #"{"foo":["bar","baz"]}"#
    ),
    (
      #"{"baz":"qux","foo":"bar"}"#, #"[{"op":"replace","path":"/baz","value":"boo"}]"#,
      #"{"baz":"boo","foo":"bar"}"#
    ),
    (
      #"{"foo":{"bar":"baz","waldo":"fred"},"qux":{"corge":"grault"}}"#,
      #"[{"op":"move","from":"/foo/waldo","path":"/qux/thud"}]"#,
      #"{"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}}"#
    ),
    (
      #"{"foo":["all","grass","cows","eat"]}"#, #"[{"op":"move","from":"/foo/1","path":"/foo/3"}]"#,
      #"{"foo":["all","cows","eat","grass"]}"#
    ),
    (
      #"{"baz":"qux","foo":["a",2,"c"]}"#,
      #"[{"op":"test","path":"/baz","value":"qux"},{"op":"test","path":"/foo/1","value":2.0}]"#,
      #"{"baz":"qux","foo":["a",2,"c"]}"#
    ),
    (
      #"{"foo":"bar"}"#, #"[{"op":"add","path":"/child","value":{"grandchild":{}},"xyz":1}]"#,
      #"{"foo":"bar","child":{"grandchild":{}}}"#
    ),
    (#"{"/":9,"~1":10}"#, #"[{"op":"test","path":"/~01","value":10}]"#, #"{"/":9,"~1":10}"#),
    (
      #"{"foo":["bar"]}"#, #"[{"op":"add","path":"/foo/-","value":["abc"]}]"#,
      #"{"foo":["bar",["abc"]]}"#
    ),
    (
      #"{"a":[1]}"#,
      #"[{"op":"copy","from":"/a","path":"/b"},{"op":"replace","path":"/b/0","value":2}]"#,
      #"{"a":[1],"b":[2]}"#
    ),
    (#"[1]"#, #"[{"op":"replace","path":"","value":3}]"#, "3"),
  ])
  func changes(document: String, patch: String, result: String) throws {
    let changed = try JSONPatch(json: patch.utf8).applied(to: Self.json(document))
    #expect(changed == (try Self.json(result)))
  }

  @Test(arguments: [
    (#"{"foo":"bar"}"#, #"[{"op":"add","path":"/baz/bat","value":1}]"#),
    (#"{"baz":"qux"}"#, #"[{"op":"test","path":"/baz","value":"bar"}]"#),
    (#"{"a":[1]}"#, #"[{"op":"add","path":"/a/3","value":1}]"#),
    (#"{"a":[1]}"#, #"[{"op":"remove","path":"/a/01"}]"#),
    (#"{"a":[1]}"#, #"[{"op":"replace","path":"/b","value":1}]"#),
    (#"{"a":{"b":1}}"#, #"[{"op":"move","from":"/a","path":"/a/b"}]"#),
    (#"{"a":1}"#, #"[{"op":"remove","path":"/a/b"}]"#),
    (#"{"a":1}"#, #"[{"op":"remove","path":""}]"#),
  ])
  func doesNotApply(document: String, patch: String) throws {
    let patch = try JSONPatch(json: patch.utf8)
    let document = try Self.json(document)
    let error = #expect(throws: HistFactoryError.self) { _ = try patch.applied(to: document) }
    #expect(error?.isAboutPatch == true)
    #expect(error?.path == "/0")
  }

  @Test(arguments: [
    "{}", #"[{"op":"add","path":"a","value":1}]"#, #"[{"op":"leap","path":"/a"}]"#,
    #"[{"op":"add","path":"/a"}]"#, #"[{"op":"move","path":"/a"}]"#,
    #"[{"op":"add","path":"/~2","value":1}]"#,
  ])
  func isNoPatch(text: String) {
    #expect(throws: HistFactoryError.self) { _ = try JSONPatch(json: text.utf8) }
  }

  @Test func setsOfPatches() throws {
    let workspace = try Workspace(json: manyModifiers.utf8)
    func set(_ digest: String) throws -> PatchSet {
      try PatchSet(
        json: """
          {"metadata": {"references": {"hepdata": "ins1234567"}, "description": "d",
            "digests": {"sha256": "\(digest)"}, "labels": ["m", "n"]},
           "patches": [{"metadata": {"name": "p", "values": [100, 20]},
             "patch": [{"op": "replace", "path": "/channels/0/samples/0/data/0", "value": 7}]}],
           "version": "1.0.0"}
          """.utf8)
    }
    let patches = try set(workspace.digest())
    let patched = try patches.applied(to: workspace, patch: "p")
    #expect(patched.channels[0].samples[0].data == [7, 10])
    #expect(try patches.patch(at: [100.0, 20]).name == "p")
    #expect(throws: HistFactoryError.self) { try patches.patch(named: "q") }
    let others = try set(String(repeating: "0", count: 64))
    #expect(throws: HistFactoryError.self) { try others.verify(workspace) }
  }
}
