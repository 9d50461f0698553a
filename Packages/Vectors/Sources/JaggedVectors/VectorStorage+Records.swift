import Columnar
import Vectors

extension VectorStorage where Scalar: ColumnPrimitive {
  /// The type of an entry in words: a record of the coordinates.
  public static var typeDescription: String {
    "{" + names.map { "\($0): \(Scalar.typeName)" }.joined(separator: ", ") + "}"
  }

  /// The same columns as a record with its type known at run time only.
  public var erased: AnyColumn {
    .record(
      RecordColumn(
        uncheckedCount: count,
        fields: zip(Self.names, coordinates).map { (name: $0, column: Scalar.erase($1)) }))
  }

  /// Creates columns of vectors from a record with the coordinates; other fields are left out.
  ///
  /// - Throws: ``/Columnar/ColumnarError`` when it is not a record, or has no such fields of the right
  ///   type.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    let record = try column.records()
    var coordinates: [[Scalar]] = []
    for name in Self.names {
      coordinates.append(try record.field(name).typed(as: [Scalar].self))
    }
    do {
      try self.init(coordinates: coordinates)
    } catch {
      preconditionFailure("The fields of a record are equally long.")
    }
  }
}

extension ErasableColumn where Self: VectorStorage {
  /// The names of the coordinates.
  public static var fieldNames: [String]? { names }
}
