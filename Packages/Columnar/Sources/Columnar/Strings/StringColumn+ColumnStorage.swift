import HEPCore

extension StringColumn: ColumnStorage {
  /// Zero.
  public var startIndex: Int { 0 }

  /// The number of strings.
  public var endIndex: Int { offsets.count - 1 }

  /// The string at `index`.
  ///
  /// - Precondition: `index` lies in `0..<count`.
  public subscript(index: Int) -> String { String(decoding: utf8(at: index), as: UTF8.self) }

  /// The strings at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  public func gathered(at positions: [Int]) -> StringColumn {
    var result = StringColumn()
    result.offsets.reserveFreshCapacity(positions.count + 1)
    for position in positions {
      result.bytes.append(contentsOf: utf8(at: position))
      result.offsets.append(result.bytes.count)
    }
    return result
  }

  /// A copy of a run of consecutive strings.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  public func extracting(_ range: Range<Int>) -> StringColumn {
    let first = offsets[range.lowerBound]
    var result = StringColumn()
    result.offsets = offsets[range.lowerBound...range.upperBound].map { $0 - first }
    result.bytes = Array(bytes[first..<offsets[range.upperBound]])
    return result
  }

  /// Adds the strings of another column at the end.
  public mutating func append(contentsOf other: StringColumn) {
    let shift = bytes.count
    bytes.append(contentsOf: other.bytes)
    offsets.append(contentsOf: other.offsets.dropFirst().lazy.map { $0 + shift })
  }
}

extension StringColumn: ErasableColumn {
  /// The word `string`.
  public static var typeDescription: String { "string" }

  /// The same column with its type known at run time only.
  public var erased: AnyColumn { .string(self) }

  /// Creates a string column from one whose type is known at run time only.
  ///
  /// - Throws: ``ColumnarError`` when it is not a column of strings.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    guard case .string(let strings) = column else {
      throw ColumnarError(expected: Self.typeDescription, found: column.typeDescription)
    }
    self = strings
  }
}

extension StringColumn: CustomStringConvertible {
  /// The strings in quotes, abbreviated in the middle when there are many.
  public var description: String { erased.description }
}
