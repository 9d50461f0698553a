import ROOTFiles

extension JSONText {
  /// An object of a ROOT file: its class, then its members; base classes under their names.
  mutating func object(_ object: ROOTObject) {
    beginObject()
    key("class")
    string(object.className)
    for base in object.bases {
      key(base.className)
      self.object(base)
    }
    for name in object.memberNames {
      guard let value = object[name] else { continue }
      key(name)
      member(value)
    }
    endObject()
  }

  private mutating func member(_ value: ROOTValue) {
    switch value {
    case .null: null()
    case .integer(let number): integer(number)
    case .unsigned(let number): integer(number)
    case .real(let number): self.number(number)
    case .string(let text): string(text)
    case .identity(let bits, let id):
      beginObject()
      key("bits")
      integer(bits)
      key("id")
      integer(id)
      endObject()
    case .column(let column):
      beginArray()
      for row in 0..<column.count { column.visit(row: row, with: &self) }
      endArray()
    case .object(let object): self.object(object)
    case .reference(let place):
      beginObject()
      key("reference")
      integer(place)
      endObject()
    case .list(let values):
      beginArray()
      for value in values { member(value) }
      endArray()
    case .bytes(let bytes):
      beginArray()
      for byte in bytes { integer(byte) }
      endArray()
    case .unreadable(let reason):
      beginObject()
      key("error")
      string(reason)
      endObject()
    }
  }
}
