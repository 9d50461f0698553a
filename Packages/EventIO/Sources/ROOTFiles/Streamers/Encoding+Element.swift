extension Encoding {
  /// The encoding of a member, from its streamer element.
  init(_ element: StreamerElement, in table: StreamerTable) {
    let code = element.code
    switch code {
    case _ where element.isBase: self = Self.object(element.name, in: table)
    case 1..<20:
      let scalar = Self.basic(code, element)
      self = element.dimensions.isEmpty ? scalar : .array(element.dimensions, scalar)
    case 21..<40: self = .array(element.dimensions, Self.basic(code - 20, element))
    case 41..<60:
      self = .counted(Self.basic(code - 40, element), by: element.counter ?? "")
    case 61, 62, 63, 66, 67, 68: self = Self.object(Self.pointee(element.typeName), in: table)
    case 64, 69, 70:
      self = element.dimensions.isEmpty ? .pointer : .array(element.dimensions, .pointer)
    case 65: self = .string
    case 81, 82, 83, 88:
      self = .array(element.dimensions, Self.object(Self.pointee(element.typeName), in: table))
    case 84, 89, 90: self = .array(element.dimensions, .pointer)
    case 85: self = .headed(.array(element.dimensions, .string))
    case 86, 87:
      self = .headed(.array(element.dimensions, Self.object(element.typeName, in: table)))
    case 300, 365, 71, 320, 385, 91: self = Self.container(element, in: table)
    case 501:
      self = .loop(
        Self.object(Self.pointee(element.typeName), in: table),
        by: element.counter ?? "")
    default:
      self = .unsupported(
        "the member \(element.name) of type \(element.typeName) is written by code of its class")
    }
  }

  private static func basic(_ code: Int, _ element: StreamerElement) -> Encoding {
    switch code {
    case 7: .longString
    case 9: .packed(PackedReal(title: element.title, defaultBits: nil), isSingle: false)
    case 19: .packed(PackedReal(title: element.title, defaultBits: 12), isSingle: true)
    default:
      NumberType(code: code).map { .number($0) }
        ?? .unsupported("the member \(element.name) has the unknown type code \(code)")
    }
  }

  private static func object(_ name: String, in table: StreamerTable) -> Encoding {
    if name == "TObject" { return .rootObject }
    if name == "TString" { return .string }
    if let id = table.id(of: name), table.content(ofCollection: id) == nil { return .object(id) }
    return CXXType(name).map { Encoding($0, in: table) }
      ?? .unsupported("the class \(name) is not described in the file")
  }

  /// The class that a type points to, or the type itself: ROOT 3 calls objects in place pointers, too.
  private static func pointee(_ name: String) -> String {
    let end = name.lastIndex { $0 != "*" && $0 != " " } ?? name.startIndex
    return name.isEmpty ? "" : name[...end].split(separator: " ").joined(separator: " ")
  }

  private static func container(_ element: StreamerElement, in table: StreamerTable) -> Encoding {
    let content = containerContent(element, in: table)
    return .headed(element.dimensions.isEmpty ? content : .array(element.dimensions, content))
  }

  private static func containerContent(
    _ element: StreamerElement, in table: StreamerTable
  ) -> Encoding {
    guard var type = CXXType(element.typeName) else {
      return .unsupported("the type \(element.typeName) cannot be understood")
    }
    type.isPointer = false
    let content = Encoding(type, in: table)
    if case .sequence(.unsupported) = content, !element.title.contains("("),
      type.arguments.first?.arguments.isEmpty == true
    {
      // A container of objects names their class in the title; one of enumerators does not.
      return .sequence(.enumerator(type.arguments[0].description))
    }
    return content
  }
}
