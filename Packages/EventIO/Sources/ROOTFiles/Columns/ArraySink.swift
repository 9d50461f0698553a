import Columnar

/// Collects arrays of one length, whose entries follow each other without anything in between.
final class ArraySink: ColumnSink {
  private let size: Int
  private let content: ColumnSink
  private var rows = 0

  init(_ size: Int, of content: ColumnSink) throws(ROOTError) {
    guard size >= 0, size <= FixedArray.longest else {
      throw ROOTError(.malformed, "An array of \(size) entries is announced")
    }
    self.size = size
    self.content = content
  }

  override var count: Int { rows }
  override var smallestSize: Int { Self.product(size, content.smallestSize) }
  override var fixedSize: Int? { content.fixedSize.map { Self.product(size, $0) } }

  private static func product(_ size: Int, _ bytes: Int) -> Int {
    let (product, overflow) = size.multipliedReportingOverflow(by: bytes)
    return overflow ? .max : product
  }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    let count = try cursor.checked(count, itemSize: smallestSize)
    try content.decode(count * size, from: &cursor)
    rows += count
  }

  override func gather(
    _ count: Int, at places: [Int], plus offset: Int, from bytes: [UInt8]
  ) throws(ROOTError) {
    try content.gather(count * size, at: places, plus: offset, from: bytes)
    rows += count * places.count
  }

  override func decodeMemberwise(
    _ header: ObjectHeader, from cursor: inout Cursor
  ) throws(ROOTError) {
    for _ in 0..<size { try content.decodeMemberwise(header, from: &cursor) }
    rows += 1
  }

  override func reserve(_ count: Int, bytes: Int) {
    content.reserve(Self.product(count, size), bytes: bytes)
  }

  override func reserve(times factor: Double) { content.reserve(times: factor) }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { rows = 0 }
    return try AnyColumn.arrays(size: size, count: rows, try content.take())
  }
}

/// What is known of fixed arrays.
enum FixedArray {
  /// No member of a class has more entries than this.
  static let longest = 1 << 28

  /// The number of entries in all dimensions together.
  static func count(_ lengths: [Int]) throws(ROOTError) -> Int {
    var product = 1
    for length in lengths {
      guard length >= 0, length <= longest, product <= longest else {
        throw ROOTError(.malformed, "A fixed array with the dimensions \(lengths) is announced")
      }
      product *= length
    }
    return product
  }
}
