extension StreamerTable {
  /// Describes the pairs that classes hold and the file does not describe, from their names.
  ///
  /// ROOT needs no dictionary for a container of pairs, and then its file says nothing of them.
  mutating func describePairs() {
    for element in entries.flatMap(\.infos).flatMap(\.elements)
    where element.typeName.utf8.contains(UInt8(ascii: "<")) {
      let name = element.typeName
      if name.contains("pair<"), let type = CXXType(name) { describePairs(in: type) }
    }
  }

  private mutating func describePairs(in type: CXXType) {
    for argument in type.arguments { describePairs(in: argument) }
    guard type.name == "pair", !type.isPointer, type.arguments.count == 2,
      id(of: type.description) == nil
    else { return }
    let elements = zip(["first", "second"], type.arguments).map { name, argument in
      StreamerElement(name: name, typeName: argument.description, code: argument.code)
    }
    add(
      StreamerInfo(
        className: type.description, version: 0, checksum: StreamerInfo.anyChecksum,
        elements: elements))
  }
}

extension StreamerInfo {
  /// The checksum of a description that was made up from a name: it stands for any.
  static let anyChecksum: UInt32 = 0
}

extension CXXType {
  /// The code that a member of this type has in descriptions of classes.
  fileprivate var code: Int {
    let (object, pointer, container, string) = (62, 64, 300, 365)
    if isPointer { return pointer }
    if let number = NumberType(cxxName: name) { return number.code }
    if name == "string" || name == "basic_string" { return string }
    return arguments.isEmpty || name == "pair" ? object : container
  }
}

extension NumberType {
  /// The code that a number has in descriptions of classes.
  fileprivate var code: Int {
    switch self {
    case .bool: 18
    case .int8: 1
    case .uint8: 11
    case .int16: 2
    case .uint16: 12
    case .int32: 3
    case .uint32: 13
    case .int64: 16
    case .uint64: 17
    case .float: 5
    case .double: 8
    }
  }
}
