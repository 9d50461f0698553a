import Testing

@testable import ROOTFiles

/// What pages store, against bytes written down by hand from the format's description.
struct PageEncoderTests {
  private func page<Number: BitwiseCopyable>(
    _ values: [Number], _ encoding: ColumnEncoding
  ) -> [UInt8] {
    var page: [UInt8] = []
    let bytes = values.withUnsafeBytes { Array($0) }
    PageEncoder.encode(bytes, count: values.count, encoding, into: &page)
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
}
