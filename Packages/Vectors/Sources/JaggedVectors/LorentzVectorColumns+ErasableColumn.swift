import Columnar
import Vectors

extension LorentzVectorColumns: ErasableColumn where Scalar: ColumnPrimitive {
  /// The type of an entry in words: a record of the four coordinates.
  public static var typeDescription: String {
    momentumTypeDescription(["px", "py", "pz", "energy"], Scalar.typeName)
  }

  /// The same columns as a record with its type known at run time only.
  public var erased: AnyColumn {
    erasedMomenta(count: count, ["px": px, "py": py, "pz": pz, "energy": energy])
  }

  /// Creates columns of momenta from a record with the four coordinates; other fields are left out.
  ///
  /// - Throws: ``/Columnar/ColumnarError`` when it is not a record, or has no such fields of the right type.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    let columns: [[Scalar]] = try coordinates(
      ["px", "py", "pz", "energy"], of: column)
    self.init(
      uncheckedPx: columns[0], py: columns[1], pz: columns[2], energy: columns[3])
  }
}
