/// The base classes and collections of which most objects are made.
extension ObjectWriter {
  /// The bit that ROOT gives to objects on the heap and the one that they are not deleted.
  static let usualBits: UInt32 = 0x0300_0000

  mutating func base(bits: UInt32 = usualBits, id: UInt32 = 0) {
    bytes.write(Int16(1))
    bytes.write(id)
    bytes.write(bits)
  }

  mutating func named(_ name: String, _ title: String, bits: UInt32 = usualBits) {
    part(version: 1) {
      $0.base(bits: bits)
      $0.bytes.writeString(name)
      $0.bytes.writeString(title)
    }
  }

  mutating func lineAttributes() {
    part(version: 2) {
      $0.bytes.write(Int16(602))
      $0.bytes.write(Int16(1))
      $0.bytes.write(Int16(1))
    }
  }

  mutating func fillAttributes() {
    part(version: 2) {
      $0.bytes.write(Int16(0))
      $0.bytes.write(Int16(1001))
    }
  }

  mutating func markerAttributes() {
    part(version: 3) {
      $0.bytes.write(Int16(1))
      $0.bytes.write(Int16(1))
      $0.bytes.write(Float(1))
    }
  }

  /// A `TObjArray` of a number of objects, each of which writes itself.
  mutating func objectArray(count: Int, _ item: (inout ObjectWriter, Int) -> Void) {
    part(version: 3) {
      $0.base(bits: 0)
      $0.bytes.writeString("")
      $0.bytes.write(Int32(count))
      $0.bytes.write(Int32(0))
      for index in 0..<count { item(&$0, index) }
    }
  }

  /// A `TList` of a number of objects, each of which writes itself.
  mutating func list(count: Int, _ item: (inout ObjectWriter, Int) -> Void) {
    part(version: 5) {
      $0.base(bits: 0)
      $0.bytes.writeString("")
      $0.bytes.write(Int32(count))
      for index in 0..<count {
        item(&$0, index)
        $0.bytes.writeString("")
      }
    }
  }

  /// A `TArrayD`.
  mutating func array(_ values: [Double]) {
    bytes.write(Int32(values.count))
    bytes.write(values[...])
  }
}
