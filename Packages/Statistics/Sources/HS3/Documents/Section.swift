import HistFactory

/// A list of named parts at the top of a document; empty if the document has none.
struct Section: Sendable {
  let names: [String]
  private let parts: [String: JSONReader]
  private let what: String

  init(_ document: JSONReader, _ name: String, of what: String) throws {
    var names: [String] = []
    var parts: [String: JSONReader] = [:]
    if document.value[name] != nil {
      for part in try document.reader(name).elements() {
        let own = try part.string("name")
        guard parts.updateValue(part, forKey: own) == nil else {
          throw part.contradiction("there are two of \(what) \"\(own)\"")
        }
        names.append(own)
      }
    }
    self.names = names
    self.parts = parts
    self.what = what
  }

  /// The part of a name, if it is there.
  subscript(name: String) -> JSONReader? { parts[name] }

  /// The part of a name.
  ///
  /// - Throws: ``HS3Error`` at the place of whoever asks for it.
  func part(_ name: String, for asker: JSONReader?) throws -> JSONReader {
    if let part = parts[name] { return part }
    let known = names.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    throw HS3Error(
      .contradiction,
      "there is no \(what) \"\(name)\"; there \(names.isEmpty ? "are none" : "are \(known)\(more)")",
      at: asker?.path)
  }
}

extension JSONReader {
  /// The word for the kind of a distribution, of data or of a modifier.
  var type: String {
    get throws { try string("type") }
  }

  /// A member, if it is there.
  func optional(_ name: String) -> JSONReader? {
    value[name].map { JSONReader($0, at: path / name) }
  }

  /// A member that is a list of names; empty if it is not there.
  func names(_ name: String) throws -> [String] {
    try optional(name)?.elements().map { try $0.text() } ?? []
  }

  /// This value as a string.
  func text() throws -> String {
    guard let text = value.string else {
      throw fault("a name is expected, but this is \(value.kind)")
    }
    return text
  }

  /// A member that is true or false.
  func flag(_ name: String) throws -> Bool? {
    guard let member = optional(name) else { return nil }
    guard case .bool(let flag) = member.value else {
      throw member.fault("true or false is expected, but this is \(member.value.kind)")
    }
    return flag
  }
}
