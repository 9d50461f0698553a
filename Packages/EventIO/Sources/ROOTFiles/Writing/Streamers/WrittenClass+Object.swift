extension WrittenClass {
  /// The classes that a file describes, to be described in another.
  static func all(of file: ROOTFile) throws(ROOTError) -> [WrittenClass] {
    guard file.header.seekInfo > 0, file.header.infoSize > 0 else { return [] }
    return try StreamerTable.objects(of: file.source, file.header).compactMap { WrittenClass($0) }
  }

  /// Interprets a decoded `TStreamerInfo`; nil when it is another object or has an element of an
  /// unknown kind.
  private init?(_ object: ROOTObject) {
    guard object.className == "TStreamerInfo", let name = object["fName"]?.string,
      let version = object["fClassVersion"]?.integer,
      let items = object["fElements"]?.object?.items
    else { return nil }
    let elements = items.compactMap { $0.object.flatMap(Element.init) }
    guard elements.count == items.count else { return nil }
    self.init(
      name: name, version: version,
      checksum: UInt32(truncatingIfNeeded: object["fCheckSum"]?.integer ?? 0), elements: elements)
  }
}

extension WrittenClass.Element {
  fileprivate init?(_ object: ROOTObject) {
    guard let kind = WrittenClass.kinds.first(where: { $0.value.name == object.className })?.key,
      let name = object["fName"]?.string
    else { return nil }
    func text(_ member: String) -> String {
      object[member]?.string ?? object[member]?.integer.map(String.init) ?? "0"
    }
    let lengths = object["fMaxIndex"]?.integers ?? []
    var fields = [text("fType"), text("fSize"), text("fTypeName")]
    switch kind {
    case ":":
      let checksum = lengths.count > 1 ? UInt32(truncatingIfNeeded: lengths[1]) : 0
      fields = [text("fType"), text("fBaseVersion"), String(checksum, radix: 16)]
    case "v", "l": fields += [text("fCountName"), text("fCountClass"), text("fCountVersion")]
    case "c", "C": fields += [text("fSTLtype"), text("fCtype")]
    default: break
    }
    let title = object["fTitle"]?.string ?? ""
    if kind != "v", kind != "l", title.hasPrefix("["), let end = title.firstIndex(of: "]") {
      fields.append(String(title[...end]))
    }
    let rank = min(max(object["fArrayDim"]?.integer ?? 0, 0), 5)
    self.init(
      kind: kind, name: name,
      dimensions: kind == ":" ? [] : lengths.prefix(rank).map { Int32(truncatingIfNeeded: $0) },
      fields: fields)
  }
}
