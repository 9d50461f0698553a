extension StoredNumber where Self: BinaryInteger {
  static func integer(_ value: Self) -> Int? { Int(exactly: value) }
}

extension StoredNumber where Self: BinaryFloatingPoint {
  static func integer(_ value: Self) -> Int? { nil }
}

extension Bool: StoredNumber {
  init(storedBits: UInt8) { self = storedBits != 0 }

  static func integer(_ value: Bool) -> Int? { value ? 1 : 0 }
}

extension Int8: StoredNumber {
  init(storedBits: UInt8) { self.init(bitPattern: storedBits) }
}

extension UInt8: StoredNumber {
  init(storedBits: UInt8) { self = storedBits }
}

extension Int16: StoredNumber {
  init(storedBits: UInt16) { self.init(bitPattern: storedBits) }
}

extension UInt16: StoredNumber {
  init(storedBits: UInt16) { self = storedBits }
}

extension Int32: StoredNumber {
  init(storedBits: UInt32) { self.init(bitPattern: storedBits) }
}

extension UInt32: StoredNumber {
  init(storedBits: UInt32) { self = storedBits }
}

extension Int64: StoredNumber {
  init(storedBits: UInt64) { self.init(bitPattern: storedBits) }
}

extension UInt64: StoredNumber {
  init(storedBits: UInt64) { self = storedBits }
}

extension Float: StoredNumber {
  init(storedBits: UInt32) { self.init(bitPattern: storedBits) }
}

extension Double: StoredNumber {
  init(storedBits: UInt64) { self.init(bitPattern: storedBits) }
}
