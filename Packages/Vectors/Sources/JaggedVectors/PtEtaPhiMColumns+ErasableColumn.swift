import Columnar
import Vectors

extension PtEtaPhiMColumns: ErasableColumn where Scalar: ColumnPrimitive {
  /// The type of an entry in words: a record of the four coordinates.
  public static var typeDescription: String {
    momentumTypeDescription(["pt", "eta", "phi", "mass"], Scalar.typeName)
  }

  /// The same columns as a record with its type known at run time only.
  public var erased: AnyColumn {
    erasedMomenta(count: count, ["pt": pt, "eta": eta, "phi": phi, "mass": mass])
  }

  /// Creates columns of momenta from a record with the four coordinates; other fields are left out.
  ///
  /// - Throws: ``/Columnar/ColumnarError`` when it is not a record, or has no such fields of the right type.
  public init(erased column: AnyColumn) throws(ColumnarError) {
    let columns: [[Scalar]] = try coordinates(
      ["pt", "eta", "phi", "mass"], of: column)
    self.init(
      uncheckedPt: columns[0], eta: columns[1], phi: columns[2], mass: columns[3])
  }
}
