/// A number that can be made out of one of another type, where a field and its column differ.
protocol PageNumber: StoredNumber where Bits: UnsignedInteger {
  init?(_ number: WideNumber)

  var wide: WideNumber { get }
}

/// A number of any type.
enum WideNumber {
  case integer(Int64)
  case unsigned(UInt64)
  case real(Double)
}

extension PageNumber where Self: FixedWidthInteger {
  init?(_ number: WideNumber) {
    switch number {
    case .integer(let value): self.init(exactly: value)
    case .unsigned(let value): self.init(exactly: value)
    case .real: return nil
    }
  }

  var wide: WideNumber { Self.isSigned ? .integer(Int64(self)) : .unsigned(UInt64(self)) }
}

extension PageNumber where Self: BinaryFloatingPoint {
  init?(_ number: WideNumber) {
    guard case .real(let value) = number else { return nil }
    self.init(value)
  }

  var wide: WideNumber { .real(Double(self)) }
}

extension Bool: PageNumber {
  init?(_ number: WideNumber) {
    switch number {
    case .integer(let value): self = value != 0
    case .unsigned(let value): self = value != 0
    case .real: return nil
    }
  }

  var wide: WideNumber { .unsigned(self ? 1 : 0) }
}

extension Int8: PageNumber {}
extension UInt8: PageNumber {}
extension Int16: PageNumber {}
extension UInt16: PageNumber {}
extension Int32: PageNumber {}
extension UInt32: PageNumber {}
extension Int64: PageNumber {}
extension UInt64: PageNumber {}
extension Float: PageNumber {}
extension Double: PageNumber {}
