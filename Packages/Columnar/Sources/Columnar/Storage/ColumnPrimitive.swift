/// A number or truth value that is stored as a plain array, and has a case in ``AnyColumn``.
public protocol ColumnPrimitive: ColumnElement, Equatable where Column == [Self] {
  /// The name of the type, such as `float32`.
  static var typeName: String { get }

  /// The values as a column whose type is known at run time only.
  static func erase(_ values: [Self]) -> AnyColumn

  /// The values of a column of just this type, or nil.
  static func values(of column: AnyColumn) -> [Self]?
}

extension Array: ErasableColumn where Element: ColumnPrimitive {
  /// The type of an entry in words, such as `float32`.
  public static var typeDescription: String { Element.typeName }

  /// The same column with its type known at run time only.
  public var erased: AnyColumn { Element.erase(self) }

  /// Creates an array from a column of just this type.
  ///
  /// - Throws: ``ColumnarError`` when the types differ.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    guard let values = Element.values(of: column) else {
      throw ColumnarError(expected: Self.typeDescription, found: column.typeDescription)
    }
    self = values
  }
}
