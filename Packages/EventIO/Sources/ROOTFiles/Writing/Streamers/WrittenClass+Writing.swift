extension WrittenClass {
  /// The classes of the elements, by the letters of the table.
  static let kinds: [Character: (name: String, version: Int16)] = [
    ":": ("TStreamerBase", 3), "n": ("TStreamerBasicType", 2), "v": ("TStreamerBasicPointer", 2),
    "l": ("TStreamerLoop", 2), "o": ("TStreamerObject", 2), "a": ("TStreamerObjectAny", 2),
    "p": ("TStreamerObjectPointer", 2), "P": ("TStreamerObjectAnyPointer", 2),
    "s": ("TStreamerString", 2), "c": ("TStreamerSTL", 3), "C": ("TStreamerSTLstring", 2),
  ]
}

extension ObjectWriter {
  /// The description of a class, as a `TStreamerInfo`.
  mutating func streamerInfo(_ info: WrittenClass) {
    object("TStreamerInfo") {
      $0.part(version: 9) {
        $0.named(info.name, "", bits: 0x0301_0000)
        $0.bytes.write(info.checksum)
        $0.bytes.write(Int32(info.version))
        $0.object("TObjArray") {
          $0.objectArray(count: info.elements.count) { $0.streamerElement(info.elements[$1]) }
        }
      }
    }
  }

  private mutating func streamerElement(_ element: WrittenClass.Element) {
    guard let kind = WrittenClass.kinds[element.kind] else { return }
    object(kind.name) {
      $0.part(version: kind.version) {
        if element.kind == "C" {
          $0.part(version: 3) { $0.streamerContent(element) }
        } else {
          $0.streamerContent(element)
        }
      }
    }
  }

  private mutating func streamerContent(_ element: WrittenClass.Element) {
    let isBase = element.kind == ":"
    let fields = element.fields
    func number(_ index: Int) -> Int32 { Int32(fields[index]) ?? 0 }
    part(version: 4) {
      $0.named(element.name, element.title)
      $0.bytes.write(number(0))
      $0.bytes.write(isBase ? 0 : number(1))
      $0.bytes.write(element.dimensions.reduce(element.dimensions.isEmpty ? 0 : 1, *))
      $0.bytes.write(Int32(element.dimensions.count))
      var indices = element.dimensions + Array(repeating: 0, count: 5 - element.dimensions.count)
      if isBase { indices[1] = Int32(bitPattern: UInt32(fields[2], radix: 16) ?? 0) }
      for index in indices { $0.bytes.write(index) }
      $0.bytes.writeString(isBase ? "BASE" : fields[2])
    }
    switch element.kind {
    case ":": bytes.write(number(1))
    case "v", "l":
      bytes.write(number(5))
      bytes.writeString(fields[3])
      bytes.writeString(fields[4])
    case "c", "C":
      bytes.write(number(3))
      bytes.write(number(4))
    default: break
    }
  }
}

extension WrittenClass.Element {
  /// What brackets the comment of a member begins with: a counter, or a range.
  var title: String {
    if kind == "v" || kind == "l" { return "[\(fields[3])]" }
    return fields.count > 3 && fields[fields.count - 1].hasPrefix("[")
      ? fields[fields.count - 1] : ""
  }
}
