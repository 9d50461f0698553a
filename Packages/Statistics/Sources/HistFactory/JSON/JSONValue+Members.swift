extension JSONValue {
  /// The member `name`, which most parts of a workspace have; empty where there is none.
  var name: String { self["name"]?.string ?? "" }

  /// Changes a member, if this is an object that has it.
  mutating func editMember(_ name: String, _ edit: (inout JSONValue) -> Void) {
    guard case .object(var object) = self, var member = object[name] else { return }
    edit(&member)
    object[name] = member
    self = .object(object)
  }

  /// Changes each element, if this is an array.
  mutating func editElements(_ edit: (inout JSONValue) -> Void) {
    guard case .array(var elements) = self else { return }
    for index in elements.indices { edit(&elements[index]) }
    self = .array(elements)
  }

  /// Keeps some of the elements, if this is an array.
  mutating func filterElements(_ isKept: (JSONValue) -> Bool) {
    guard case .array(let elements) = self else { return }
    self = .array(elements.filter(isKept))
  }

  /// Puts the elements into the order of texts, if this is an array.
  mutating func sortElements(by text: (JSONValue) -> [String]) {
    guard case .array(let elements) = self else { return }
    let keyed = elements.enumerated().map {
      ($0.offset, text($0.element).map(\.codePoints), $0.element)
    }
    self = .array(
      keyed.sorted { a, b in
        for (x, y) in zip(a.1, b.1) where x != y { return x.lexicographicallyPrecedes(y) }
        return a.0 < b.0
      }.map(\.2))
  }
}

extension String {
  /// The code points as numbers, by which Python sorts.
  fileprivate var codePoints: [UInt32] { unicodeScalars.map(\.value) }
}
