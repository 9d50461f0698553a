/// A list of changes to a JSON document (RFC 6902).
///
///     let patch = try JSONPatch(json: bytes)
///     let signal = try background.applying(patch)
public struct JSONPatch: Sendable, Hashable {
  /// One change.
  struct Operation: Sendable, Hashable {
    enum Action: Sendable, Hashable {
      case add(JSONValue)
      case remove
      case replace(JSONValue)
      case move(from: JSONPointer)
      case copy(from: JSONPointer)
      case test(JSONValue)
    }

    var action: Action
    var path: JSONPointer
  }

  let operations: [Operation]

  /// Reads a patch from its JSON text.
  ///
  /// - Throws: ``HistFactoryError`` if the text is not JSON or not a patch.
  public init(json: some Sequence<UInt8>) throws(HistFactoryError) {
    try self.init(JSONParser.parse(Array(json)))
  }

  /// Reads a patch from a JSON document: an array of operations.
  ///
  /// - Throws: ``HistFactoryError`` that names the operation at fault.
  public init(_ document: JSONValue) throws(HistFactoryError) {
    try self.init(document, at: .top)
  }

  init(_ document: JSONValue, at path: JSONPath) throws(HistFactoryError) {
    guard let items = document.array else {
      throw HistFactoryError(
        .form, "a patch is an array of operations, but this is \(document.kind)", path: path)
    }
    var operations: [Operation] = []
    for (index, item) in items.enumerated() {
      operations.append(try Operation(item, at: path / index))
    }
    self.operations = operations
  }

  /// The number of operations.
  public var count: Int { operations.count }
}

extension JSONPatch.Operation {
  init(_ item: JSONValue, at place: JSONPath) throws(HistFactoryError) {
    let reader = JSONReader(item, at: place)
    path = try Self.pointer("path", reader)
    let name = try reader.string("op")
    switch name {
    case "add": action = .add(try reader.member("value"))
    case "remove": action = .remove
    case "replace": action = .replace(try reader.member("value"))
    case "move": action = .move(from: try Self.pointer("from", reader))
    case "copy": action = .copy(from: try Self.pointer("from", reader))
    case "test": action = .test(try reader.member("value"))
    default:
      throw HistFactoryError(
        .form,
        "\"\(name)\" is no operation of a patch: use add, remove, replace, move, copy or test",
        path: place / "op")
    }
  }

  private static func pointer(_ name: String, _ reader: JSONReader) throws(HistFactoryError)
    -> JSONPointer
  {
    let text = try reader.string(name)
    guard let pointer = JSONPointer(text) else {
      throw HistFactoryError(
        .form, "\"\(text)\" is no JSON pointer: it begins with / and escapes ~ as ~0 and / as ~1",
        path: reader.path / name)
    }
    return pointer
  }
}
