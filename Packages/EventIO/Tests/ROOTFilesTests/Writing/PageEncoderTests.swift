import Testing

@testable import ROOTFiles

/// What pages store, against bytes written down by hand from the format's description.
struct PageEncoderTests {
  private func page<Number: BitwiseCopyable>(
    _ values: [Number], _ encoding: ColumnEncoding
  ) -> [UInt8] {
    var page = [UInt8](repeating: 0xFF, count: encoding.pageSize(of: values.count))
    page.withUnsafeMutableBytes { page in
      values.withUnsafeBytes {
        PageEncoder.encode($0, count: values.count, encoding, into: page)
      }
    }
    return page
  }

  @Test func truthValuesTakeABit() {
    let values: [UInt8] = [1, 0, 1, 1, 0, 0, 0, 0, 1]
    #expect(page(values, ColumnEncoding(.bool, isCompressed: true)) == [0b1101, 1])
  }

  @Test func splitting() {
    let values: [UInt32] = [0x0403_0201, 0x1413_1211]
    #expect(
      page(values, ColumnEncoding(.uint32, isCompressed: true))
        == [0x01, 0x11, 0x02, 0x12, 0x03, 0x13, 0x04, 0x14])
    #expect(
      page(values, ColumnEncoding(.uint32, isCompressed: false))
        == [0x01, 0x02, 0x03, 0x04, 0x11, 0x12, 0x13, 0x14])
  }

  @Test func signsAreFolded() {
    let values: [Int16] = [0, -1, 1, -2, Int16.max, Int16.min]
    #expect(
      page(values, ColumnEncoding(.int16, isCompressed: true))
        == [0, 1, 2, 3, 0xFE, 0xFF, 0, 0, 0, 0, 0xFF, 0xFF])
  }

  @Test func placesAreStoredAsDifferences() {
    let values: [UInt64] = [3, 3, 10, 300]
    let expected: [UInt8] = [3, 0, 7, 0x22, 0, 0, 0, 1] + Array(repeating: 0, count: 24)
    #expect(page(values, .index(isCompressed: true)) == expected)
  }

  @Test(arguments: [1, 1023, 1024, 1025, 5000])
  func longPages(count: Int) {
    let values = (0..<count).map { Int64($0 * $0) - 700_000 }
    let found = page(values, ColumnEncoding(.int64, isCompressed: true))
    for (index, value) in values.enumerated() {
      let folded = UInt64(bitPattern: value << 1 ^ value >> 63)
      let stored = (0..<8).reduce(UInt64(0)) {
        $0 | UInt64(found[$1 * count + index]) << UInt64(8 * $1)
      }
      #expect(stored == folded)
    }
    let places = (0..<count).map { UInt64($0 * 3) }
    let differences = page(places, .index(isCompressed: true))
    #expect(differences[..<count].elementsEqual([0] + Array(repeating: 3, count: count - 1)))
    #expect(differences[count...].allSatisfy { $0 == 0 })
  }
}
