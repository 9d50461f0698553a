extension JSONPatch {
  /// The document with all changes made, one after another.
  ///
  /// - Throws: ``HistFactoryError`` that names the first operation that does not apply, and why.
  public func applied(to document: JSONValue) throws(HistFactoryError) -> JSONValue {
    var result = document
    for (index, operation) in operations.enumerated() {
      if let why = operation.apply(to: &result) {
        throw HistFactoryError(
          .patch,
          "the patch does not apply: operation \(index), \(operation.name) of "
            + "\"\(operation.path)\", \(why)", path: .top / index)
      }
    }
    return result
  }
}

extension JSONPatch.Operation {
  var name: String {
    switch action {
    case .add: "add"
    case .remove: "remove"
    case .replace: "replace"
    case .move: "move"
    case .copy: "copy"
    case .test: "test"
    }
  }

  /// Changes a document; gives the reason if it cannot be done, and leaves the document as it was.
  func apply(to document: inout JSONValue) -> String? {
    switch action {
    case .add(let value): return document.edit(path.tokens[...], .add(value))
    case .remove: return document.edit(path.tokens[...], .remove)
    case .replace(let value): return document.edit(path.tokens[...], .replace(value))
    case .copy(let source):
      guard let value = document.value(at: source) else { return "has nothing at \"\(source)\"" }
      return document.edit(path.tokens[...], .add(value))
    case .move(let source):
      guard let value = document.value(at: source) else { return "has nothing at \"\(source)\"" }
      if source == path { return nil }
      guard !path.tokens.starts(with: source.tokens) else {
        return "would move a value into itself"
      }
      return document.edit(source.tokens[...], .remove)
        ?? document.edit(path.tokens[...], .add(value))
    case .test(let expected):
      guard let value = document.value(at: path) else { return "has nothing there" }
      return value.equals(expected) ? nil : "found another value than the one expected"
    }
  }
}
