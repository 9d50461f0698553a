import Foundation
import HEPCore
import Testing
import TextStreams

/// Numbers are read and written as the C library reads and writes them, bit by bit.
@Suite struct NumberTests {
  /// Doubles that are spread over all sizes, over the usual ones, or lie close to halves.
  static func sample(_ count: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed)
    return (0..<count).map { place in
      switch place % 4 {
      case 0: Double(bitPattern: .random(in: 0...UInt64.max, using: &random))
      case 1: .random(in: -7000...7000, using: &random)
      case 2: Double(Int.random(in: -1 << 60...1 << 60, using: &random)) / 1024
      default: .random(in: -1...1, using: &random) * exp(.random(in: -80...80, using: &random))
      }
    }
  }

  static func read(_ text: String) -> (value: Double, isSound: Bool) {
    withBytes(of: text) { bytes in
      var scanner = FieldScanner(bytes)
      let value = scanner.double()
      return (value, !scanner.failed && scanner.isAtEnd)
    }
  }

  @Test(arguments: [0, 3, 8, 10, 16, 17, 20])
  func reading(decimals: Int) {
    for value in Self.sample(20_000, seed: UInt64(decimals)) {
      let text = String(format: "%.\(decimals)e", value)
      let (found, isSound) = Self.read(text)
      let expected = strtod(text, nil)
      let isSame = found.bitPattern == expected.bitPattern || found.isNaN && value.isNaN
      #expect(isSound && isSame)
    }
  }

  @Test(arguments: [
    "0", "-0", "1.", ".5", "-.5e1", "1e22", "1e23", "9007199254740993", "9007199254740992.5",
    "0.000000000000000000000000000000000000000000000001",
    "179769313486231580793728971405303415e275",
    "123456789012345678901234567890", "1e400", "-1e400", "4.9e-324", "2.2250738585072011e-308",
    "nan", "-inf", "inf", "1e-55", "1e55", "1e56", "00000000000000000000001.5",
    "0.30000000000000004", "18446744073709551615", "18446744073709551616", "6.02214076E23",
    "7.2057594037927933e+16",
  ])
  func oddNumbers(_ text: String) {
    let (found, isSound) = Self.read(text)
    let expected = strtod(text, nil)
    #expect(isSound && (found.bitPattern == expected.bitPattern || found.isNaN && expected.isNaN))
  }

  @Test func fortranExponents() {
    #expect(Self.read("1.5D+02").value == 150)
    #expect(Self.read("-2.5d-1").value == -0.25)
  }

  @Test(arguments: ["", "x", "-", "+", ".", "e5", "1e", "--1", "1.5.2", "12a"])
  func notNumbers(_ text: String) {
    #expect(!Self.read(text).isSound)
  }

  @Test func wholeNumbers() {
    withBytes(of: " 12 -7 +3 99999999999 1.0 2212.0 ") { bytes in
      var scanner = FieldScanner(bytes)
      #expect(scanner.integer() == 12 && scanner.int32() == -7 && scanner.integer() == 3)
      #expect(!scanner.failed)
      _ = scanner.int32()
      #expect(scanner.failed)
      scanner.failed = false
      #expect(scanner.looseInt32() == 1 && scanner.looseInt32() == 2212)
      #expect(!scanner.failed && scanner.isAtEnd)
    }
  }

  @Test(arguments: [0, 1, 5, 8, 12, 15, 16])
  func writing(decimals: Int) {
    let values =
      Self.sample(20_000, seed: UInt64(100 + decimals)) + [
        0, -0.0, 1, 10, 0.1, 9.5, 99.5, 0.5, 1.5, 2.5, 999_999_999.5, 1e16, 1e17, .infinity,
        -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      ]
    let writer = MemorySink()
    let text = TextWriter(writer)
    for value in values {
      text.real(value, decimals: decimals)
      text.byte(" ")
    }
    try? text.finish()
    let expected = values.map { String(format: "%.\(decimals)e ", $0) }
    #expect(writer.text == expected.joined())
  }
}

/// Calls a closure with text as it lies in a `TextBuffer`.
func withBytes<Result>(
  of text: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
) rethrows -> Result {
  let bytes = Array(text.utf8) + [UInt8](repeating: 0x0A, count: 16)
  return try bytes.withUnsafeBufferPointer {
    try body(UnsafeBufferPointer(rebasing: $0.dropLast(16)))
  }
}
