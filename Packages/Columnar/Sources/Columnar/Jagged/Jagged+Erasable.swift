extension Jagged: ErasableColumn where Item.Column: ErasableColumn {
  /// The type of a row in words, such as `var * float32`.
  public static var typeDescription: String { "var * \(Item.Column.typeDescription)" }

  /// The names of the fields of an entry of a row, when it is a record.
  public static var fieldNames: [String]? { Item.Column.fieldNames }

  /// The same column with its type known at run time only.
  public var erased: AnyColumn {
    .list(ListColumn(uncheckedOffsets: offsets, content: content.erased))
  }

  /// Creates a jagged column from one of lists, or of arrays of one length, with entries of just this
  /// type.
  ///
  /// - Throws: ``ColumnarError`` when the types differ.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    let (offsets, content): ([Int], AnyColumn)
    switch column {
    case .list(let lists): (offsets, content) = (lists.offsets, lists.content)
    case .array(let arrays): (offsets, content) = (arrays.offsets, arrays.content)
    default:
      throw ColumnarError(expected: Self.typeDescription, found: column.typeDescription)
    }
    do {
      self.init(uncheckedOffsets: offsets, content: try Item.Column(erased: content))
    } catch {
      throw ColumnarError(expected: Self.typeDescription, found: column.typeDescription)
    }
  }
}
