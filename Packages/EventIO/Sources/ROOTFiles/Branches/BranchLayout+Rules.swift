extension BranchLayout {
  /// Finds out how a branch is stored, from its leaves and the description of its class.
  ///
  /// - Throws: ``ROOTError`` with the reason when it is not known how.
  init(_ branch: ROOTBranch, in table: StreamerTable) throws(ROOTError) {
    if let failure = branch.failure { throw failure }
    if branch.isPointerCollection {
      guard let id = table.id(of: "TIndArray") else {
        throw ROOTError(.unsupported, "The class TIndArray is not described in the file")
      }
      self = .values(.object(id))
      return
    }
    guard branch.children.isEmpty || branch.element?.isCollectionCount == true else {
      throw ROOTError(
        .unsupported, "This branch has no values of its own: read the branches inside of it")
    }
    if let layout = try Self.fromLeaves(branch) {
      self = layout
    } else if let element = branch.element {
      self = try Self.fromClass(branch, element, table)
    } else {
      throw ROOTError(
        .unsupported, "The leaves \(branch.leaves.map(\.className)) cannot be read")
    }
  }

  private static func fromLeaves(_ branch: ROOTBranch) throws(ROOTError) -> BranchLayout? {
    guard let first = branch.leaves.first else {
      guard branch.element == nil else { return nil }
      throw ROOTError(.unsupported, "The branch has no leaves")
    }
    if branch.leaves.count == 1 {
      if branch.memberName == "fBits", first.typeCode == 15 {
        return branch.element?.isInCollection == true
          ? .untilEnd(.objectBits) : .values(.objectBits)
      }
      if first.className == "TLeafC" { return .texts }
      if let code = first.typeCode, (41..<60).contains(code),
        let type = NumberType(code: code - 40), branch.element?.isInCollection != true
      {
        return .runs(.number(type), skipping: 1)
      }
      if first.className == "TLeafObject" { return .values(.namedObject) }
      guard let scalar = first.encoding else { return nil }
      let dimensions = first.dimensions(named: branch.name)
      let item = dimensions.isEmpty ? scalar : .array(dimensions, scalar)
      return first.counterPlace == nil ? .values(item) : .runs(item, skipping: 0)
    }
    let record = try record(branch.leaves)
    let isVarying = branch.leaves.contains { $0.counterPlace != nil }
    return isVarying ? .entries(record) : .values(record)
  }

  private static func record(_ leaves: [BranchLeaf]) throws(ROOTError) -> Encoding {
    var names: [String] = []
    var members: [Encoding] = []
    for leaf in leaves {
      guard let scalar = leaf.className == "TLeafC" ? .string : leaf.encoding else {
        throw ROOTError(.unsupported, "The leaf \(leaf.name) of class \(leaf.className) is unknown")
      }
      let dimensions = leaf.dimensions(named: leaf.name)
      let item =
        dimensions.isEmpty || scalar == .string ? scalar : .array(dimensions, scalar)
      let counter = leaves.first { $0.place == leaf.counterPlace }
      names.append(names.contains(leaf.name) ? "\(leaf.name)_\(names.count)" : leaf.name)
      members.append(
        leaf.counterPlace == nil ? item : .varying(item, by: counter?.name ?? ""))
    }
    return .record(names: names, members)
  }

  private static func fromClass(
    _ branch: ROOTBranch, _ element: ElementBranch, _ table: StreamerTable
  ) throws(ROOTError) -> BranchLayout {
    if element.isCollectionCount { return .values(.number(.int32)) }
    guard element.member >= 0, let member = Self.member(branch, element, table) else {
      guard let type = CXXType(branch.className) else {
        throw ROOTError(.unsupported, "The class \(branch.className) cannot be understood")
      }
      let content = Encoding(type, in: table)
      return .values(content == .string ? content : Encoding.alone(type, in: table))
    }
    if let code = branch.leaves.first?.typeCode, code == 9 || code == 19 {
      let packed = Encoding(member, in: table)
      return element.isInCollection ? .runs(packed, skipping: 0) : .values(packed)
    }
    switch Encoding(member, in: table) {
    case .counted(let item, let name):
      return .counted(
        .counted(item, by: name), by: name, isInCollection: element.isInCollection)
    case .loop(let item, let name):
      return .counted(.loop(item, by: name), by: name, isInCollection: element.isInCollection)
    case let encoding: return element.isInCollection ? .untilEnd(encoding) : .values(encoding)
    }
  }

  /// The streamer element of the member that a branch holds.
  private static func member(
    _ branch: ROOTBranch, _ element: ElementBranch, _ table: StreamerTable
  ) -> StreamerElement? {
    let name = branch.memberName
    for className in [branch.className, element.parentClass] {
      guard let id = table.id(of: CXXType(className)?.description ?? className),
        let info = table.info(
          id, version: element.classVersion,
          checksum: className == branch.className ? element.checksum : nil)
      else { continue }
      if element.member < info.elements.count, info.elements[element.member].name == name {
        return info.elements[element.member]
      }
      if let found = table.member(name, of: info) { return found }
    }
    return nil
  }
}

extension StreamerTable {
  /// A member of a class or of one of its base classes.
  fileprivate func member(_ name: String, of info: StreamerInfo, depth: Int = 0) -> StreamerElement?
  {
    guard depth < CXXType.deepestNesting else { return nil }
    for element in info.elements {
      if !element.isBase {
        if element.name == name { return element }
      } else if let id = id(of: element.name),
        let base = self.info(id, version: element.baseVersion ?? 0, checksum: nil),
        let found = member(name, of: base, depth: depth + 1)
      {
        return found
      }
    }
    return nil
  }
}

extension ROOTBranch {
  /// The name of the member: what follows the last dot, without dimensions.
  var memberName: String {
    let last = name.split(separator: ".").last ?? name[...]
    return String(last.prefix { $0 != "[" })
  }
}

extension BranchLeaf {
  /// The encoding of one value of the leaf; nil when it is not a number.
  var encoding: Encoding? {
    switch className {
    case "TLeafO": .number(.bool)
    case "TLeafB": .number(isUnsigned ? .uint8 : .int8)
    case "TLeafS": .number(isUnsigned ? .uint16 : .int16)
    case "TLeafI": .number(isUnsigned ? .uint32 : .int32)
    case "TLeafL", "TLeafG": .number(isUnsigned ? .uint64 : .int64)
    case "TLeafF": .number(.float)
    case "TLeafD": .number(.double)
    case "TLeafD32": .packed(PackedReal(title: range, defaultBits: nil), isSingle: false)
    case "TLeafF16": .packed(PackedReal(title: range, defaultBits: 12), isSingle: true)
    case "TLeafElement": numberOfElement
    default: nil
    }
  }

  /// The part of the title with the range of a squeezed number, behind its dimensions.
  private var range: String { title.split(separator: "/").last.map(String.init) ?? title }

  private var numberOfElement: Encoding? {
    guard let typeCode else { return nil }
    let scalar = (21..<40).contains(typeCode) ? typeCode - 20 : typeCode
    if scalar == 6 { return .number(.int32) }
    return NumberType(code: scalar).map { .number($0) }
  }
}
