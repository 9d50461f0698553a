extension OptionalColumn: ColumnStorage {
  /// Zero.
  @inlinable
  public var startIndex: Int { 0 }

  /// The number of rows.
  @inlinable
  public var endIndex: Int { positions.count }

  /// The value of a row, or nil when it is missing.
  ///
  /// - Precondition: `row` lies in `0..<count`.
  @inlinable
  public subscript(row: Int) -> Wrapped.Column.Element? {
    let position = positions[row]
    return position < 0 ? nil : content[position]
  }

  /// The rows at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at rows: [Int]) -> OptionalColumn {
    OptionalColumn(uncheckedPositions: positions.gathered(at: rows), content: content)
  }

  /// The rows for which a mask is true; shares the content.
  ///
  /// - Precondition: the mask has as many rows.
  @inlinable
  public func compacted(by mask: [Bool]) -> OptionalColumn {
    OptionalColumn(uncheckedPositions: positions.compacted(by: mask), content: content)
  }

  /// A copy of a run of consecutive rows.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> OptionalColumn {
    OptionalColumn(uncheckedPositions: positions.extracting(range), content: content)
  }

  /// Adds the rows of another column at the end.
  @inlinable
  public mutating func append(contentsOf other: OptionalColumn) {
    let shift = content.count
    var joined = content
    joined.append(contentsOf: other.content)
    self = OptionalColumn(
      uncheckedPositions: positions + other.positions.map { $0 < 0 ? -1 : $0 + shift },
      content: joined)
  }
}

extension OptionalColumn: Equatable where Wrapped.Column.Element: Equatable {
  /// Whether two columns have equal values and miss the same ones.
  @inlinable
  public static func == (left: OptionalColumn, right: OptionalColumn) -> Bool {
    left.elementsEqual(right)
  }
}

extension OptionalColumn: CustomStringConvertible {
  /// The values in brackets, abbreviated in the middle when there are many.
  public var description: String {
    abbreviatedList(lazy.map { value in value.map { "\($0)" } ?? "nil" })
  }
}

extension OptionalColumn: ErasableColumn where Wrapped.Column: ErasableColumn {
  /// The type of a row in words, such as `?float32`.
  public static var typeDescription: String { "?\(Wrapped.Column.typeDescription)" }

  /// The same column with its type known at run time only.
  public var erased: AnyColumn {
    .optional(OptionalAnyColumn(uncheckedPositions: positions, content: content.erased))
  }

  /// Creates an optional column from one whose type is known at run time only.
  ///
  /// - Throws: ``ColumnarError`` when the types differ.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    guard case .optional(let optional) = column else {
      throw ColumnarError(expected: Self.typeDescription, found: column.typeDescription)
    }
    do {
      self.init(
        uncheckedPositions: optional.positions,
        content: try Wrapped.Column(erased: optional.content))
    } catch {
      throw ColumnarError(expected: Self.typeDescription, found: column.typeDescription)
    }
  }
}
