extension StreamerInfo {
  /// Interprets a decoded `TStreamerInfo`; nil when it is another object or lacks a member.
  init?(_ object: ROOTObject) {
    guard object.className == "TStreamerInfo", let name = object["fName"]?.string,
      let version = object["fClassVersion"]?.integer,
      let items = object["fElements"]?.object?.items
    else { return nil }
    className = name
    self.version = version
    checksum = UInt32(truncatingIfNeeded: object["fCheckSum"]?.integer ?? 0)
    elements = items.compactMap { $0.object.flatMap(StreamerElement.init) }
    guard elements.count == items.count else { return nil }
  }
}

extension StreamerElement {
  /// Interprets a decoded `TStreamerElement` of any kind; nil when a member is missing.
  init?(_ object: ROOTObject) {
    guard let name = object["fName"]?.string, let code = object["fType"]?.integer,
      let typeName = object["fTypeName"]?.string
    else { return nil }
    let rank = min(max(object["fArrayDim"]?.integer ?? 0, 0), 5)
    let lengths = object["fMaxIndex"]?.integers ?? []
    let isBase = object.className == "TStreamerBase"
    let checksum = isBase ? lengths.first.map { UInt32(truncatingIfNeeded: $0) } : nil
    self.init(
      name: name, title: object["fTitle"]?.string ?? "", typeName: typeName,
      code: Self.repaired(code, typeName: typeName, className: object.className),
      dimensions: Array(lengths.prefix(rank)), counter: object["fCountName"]?.string,
      baseVersion: isBase ? object["fBaseVersion"]?.integer ?? -1 : nil,
      baseChecksum: checksum == 0 ? nil : checksum)
  }
}

extension StreamerElement {
  /// The type code, where old versions of ROOT wrote another one than they meant.
  private static func repaired(_ code: Int, typeName: String, className: String) -> Int {
    if code == 11 && (typeName == "Bool_t" || typeName == "bool") { return 18 }
    let isContainer = className == "TStreamerSTL" || className == "TStreamerSTLstring"
    return isContainer && code == 500 ? 300 : code
  }
}
