#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads numbers and words, separated by white space, out of bytes in a ``TextBuffer``.
///
/// A field that is not what was asked for sets ``failed`` and reads as zero; the caller looks once
/// at the end of a line. Nothing is allocated.
@frozen
package struct FieldScanner {
  package var position: UnsafePointer<UInt8>
  /// One past the last byte; there is a line feed there or further on.
  package let end: UnsafePointer<UInt8>
  /// Whether a field was missing or malformed.
  package var failed = false

  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    position = bytes.start
    end = position + bytes.count
  }

  @inlinable
  package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  /// Skips white space and tells whether something follows.
  @inlinable
  package mutating func skipSpace() -> Bool {
    while position < end, Self.isSpace(position.pointee) { position += 1 }
    return position < end
  }

  /// Whether the rest is white space.
  @inlinable
  package var isAtEnd: Bool {
    var copy = self
    return !copy.skipSpace()
  }

  /// The rest of the bytes.
  @inlinable
  package var rest: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: position, count: end - position)
  }

  /// The next bytes up to white space; empty at the end.
  @inlinable
  package mutating func word() -> UnsafeBufferPointer<UInt8> {
    guard skipSpace() else {
      failed = true
      return UnsafeBufferPointer(start: position, count: 0)
    }
    let start = position
    while position < end, !Self.isSpace(position.pointee) { position += 1 }
    return UnsafeBufferPointer(start: start, count: position - start)
  }

  /// Takes a byte when it comes next.
  @inlinable
  package mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard position < end, position.pointee == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// A whole number with an optional sign.
  @inlinable
  package mutating func integer() -> Int {
    guard skipSpace() else { return fail() }
    let isNegative = position.pointee == UInt8(ascii: "-")
    if isNegative || position.pointee == UInt8(ascii: "+") { position += 1 }
    let start = position
    var value = 0
    while position < end {
      let digit = position.pointee &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position += 1
    }
    guard start < position, position - start <= 18 else { return fail() }
    return isNegative ? -value : value
  }

  /// A whole number that fits 32 bits.
  @inlinable
  package mutating func int32() -> Int32 {
    guard let value = Int32(exactly: integer()) else { return Int32(fail()) }
    return value
  }

  /// A whole number that may be written as a real one, such as `2212.0`.
  package mutating func looseInt32() -> Int32 {
    let start = position
    let value = int32()
    if position == end || Self.isSpace(position.pointee) { return value }
    position = start
    let real = double()
    guard let whole = Int32(exactly: real.rounded(.towardZero)) else { return Int32(fail()) }
    return whole
  }

  @inlinable
  package mutating func fail() -> Int {
    failed = true
    return 0
  }
}
