/// What is done with the value at a place.
enum JSONEdit {
  case add(JSONValue)
  case remove
  case replace(JSONValue)
}

extension JSONValue {
  /// The value at a place; `nil` if there is none.
  func value(at pointer: JSONPointer) -> JSONValue? {
    var value = self
    for token in pointer.tokens {
      switch value {
      case .object(let object):
        guard let member = object[token] else { return nil }
        value = member
      case .array(let elements):
        guard let index = JSONPointer.index(token), index < elements.count else { return nil }
        value = elements[index]
      default: return nil
      }
    }
    return value
  }

  /// Changes the value at a place; gives the reason if there is no such place.
  mutating func edit(_ tokens: ArraySlice<String>, _ edit: JSONEdit) -> String? {
    guard let token = tokens.first else { return editTop(edit) }
    switch self {
    case .object(var object):
      self = .null  // so that the members are changed in place
      defer { self = .object(object) }
      if tokens.count == 1 { return object.edit(token, edit) }
      guard var member = object[token] else { return "finds no member \"\(token)\" on the way" }
      object[token] = .null
      defer { object[token] = member }
      return member.edit(tokens.dropFirst(), edit)
    case .array(var elements):
      self = .null
      defer { self = .array(elements) }
      if tokens.count == 1 { return elements.edit(token, edit) }
      guard let index = JSONPointer.index(token), index < elements.count else {
        return "finds no element \"\(token)\" of \(elements.count) on the way"
      }
      return elements[index].edit(tokens.dropFirst(), edit)
    default:
      return "finds \(kind) where an array or an object would hold \"\(token)\""
    }
  }

  private mutating func editTop(_ edit: JSONEdit) -> String? {
    switch edit {
    case .add(let value), .replace(let value):
      self = value
      return nil
    case .remove: return "would remove the whole document"
    }
  }

  /// Whether two values are the same, with numbers compared by value.
  func equals(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.integer, .real), (.real, .integer): return number == other.number
    case (.array(let a), .array(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.equals($1) }
    case (.object(let a), .object(let b)):
      return a.names.count == b.names.count
        && zip(a.names, a.values).allSatisfy { name, value in
          b[name].map { value.equals($0) } ?? false
        }
    default: return self == other
    }
  }
}

extension JSONObject {
  fileprivate mutating func edit(_ name: String, _ edit: JSONEdit) -> String? {
    switch edit {
    case .add(let value): self[name] = value
    case .remove where self[name] != nil: self[name] = nil
    case .replace(let value) where self[name] != nil: self[name] = value
    case .remove, .replace: return "finds no member \"\(name)\""
    }
    return nil
  }
}

extension [JSONValue] {
  fileprivate mutating func edit(_ token: String, _ edit: JSONEdit) -> String? {
    let index = token == "-" ? count : JSONPointer.index(token)
    switch (edit, index) {
    case (.add(let value), let index?) where index <= count: insert(value, at: index)
    case (.remove, let index?) where index < count: remove(at: index)
    case (.replace(let value), let index?) where index < count: self[index] = value
    default: return "finds no place \"\(token)\" among \(count) elements"
    }
    return nil
  }
}
