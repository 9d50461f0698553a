/// A column of strings: one buffer of UTF-8 bytes, and the places where strings begin.
///
/// Entry *i* is made of the bytes `offsets[i]..<offsets[i + 1]`. Bytes that are not UTF-8 are kept
/// as they are; reading such an entry as a `String` gives replacement characters in their place.
public struct StringColumn: Sendable, Equatable {
  /// The place in ``bytes`` where each string begins, and as the last entry the end.
  public internal(set) var offsets: [Int]

  /// The bytes of all strings, one after another.
  public internal(set) var bytes: [UInt8]

  /// Creates a column from offsets and bytes, after checking that they fit together.
  ///
  /// - Throws: ``ColumnarError`` when the offsets are empty, do not begin with zero, decrease, or do
  ///   not end with the number of bytes.
  public init(offsets: [Int], bytes: [UInt8]) throws(ColumnarError) {
    try checkOffsets(offsets, contentCount: bytes.count)
    self.offsets = offsets
    self.bytes = bytes
  }

  /// Creates a column from strings.
  public init(_ strings: some Sequence<String>) {
    offsets = [0]
    bytes = []
    for string in strings { append(string) }
  }

  /// Creates an empty column.
  public init() {
    offsets = [0]
    bytes = []
  }

  /// Adds a string at the end.
  public mutating func append(_ string: String) {
    bytes.append(contentsOf: string.utf8)
    offsets.append(bytes.count)
  }

  /// The bytes of one string, without a copy.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  public func utf8(at index: Int) -> ArraySlice<UInt8> {
    bytes[offsets[index]..<offsets[index + 1]]
  }
}

extension String: ColumnElement {
  /// A column of strings is one buffer of bytes.
  public typealias Column = StringColumn
}

extension Jagged where Item == String {
  /// Creates a jagged column of strings from a sequence of rows.
  public init(_ rows: some Sequence<some Sequence<String>>) {
    var offsets = [0]
    var content = StringColumn()
    for row in rows {
      for string in row { content.append(string) }
      offsets.append(content.count)
    }
    self.init(uncheckedOffsets: offsets, content: content)
  }
}
