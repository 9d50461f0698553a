/// A column that can be turned into an ``AnyColumn`` and back.
///
/// Readers of files know the type of a column only at run time. They produce an ``AnyColumn``, and
/// ``AnyColumn/typed(as:)`` gives the typed column, or an error that names both types.
public protocol ErasableColumn: ColumnStorage {
  /// The type of an entry in words, such as `float32` or `var * float32`.
  static var typeDescription: String { get }

  /// The names of the fields that entries have, or the entries of rows; nil when they are not records.
  ///
  /// A reader then needs to read no other fields of a collection than these.
  static var fieldNames: [String]? { get }

  /// The same column with its type known at run time only; shares its buffers.
  var erased: AnyColumn { get }

  /// Creates a typed column from one whose type is known at run time only; shares its buffers.
  ///
  /// - Throws: ``ColumnarError`` when the types differ.
  init(erased column: AnyColumn) throws(ColumnarError)
}

extension ErasableColumn {
  /// Nil: the entries are not records.
  public static var fieldNames: [String]? { nil }
}
