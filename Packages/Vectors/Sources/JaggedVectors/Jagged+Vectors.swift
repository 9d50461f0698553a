import Columnar
import Vectors

extension Jagged where Item.Column: VectorStorage, Item.Column.Scalar: ColumnPrimitive {
  /// Puts jagged columns of coordinates together to one column of vectors; copies nothing.
  ///
  /// For coordinate systems whose columns have no initialiser with labels:
  ///
  ///     let jets = try Jagged<PtEtaPhiE<Float>>(coordinates: [pt, eta, phi, energy])
  ///
  /// - Parameter coordinates: in the order of the names that the columns have, such as
  ///   `PtEtaPhiEColumns<Float>.names`.
  /// - Throws: ``/Columnar/ColumnarError``, naming the first row that differs, when the rows do not
  ///   have the same lengths; and when there are not as many columns as coordinates.
  public init(coordinates: [Jagged<Item.Column.Scalar>]) throws(ColumnarError) {
    let offsets = coordinates.first?.offsets ?? [0]
    for other in coordinates.dropFirst() { _ = try coordinates[0].zipped(with: other) }
    do {
      let content = try Item.Column(coordinates: coordinates.map(\.content))
      self.init(uncheckedOffsets: offsets, content: content)
    } catch {
      throw ColumnarError(
        expected: "columns of " + Item.Column.names.joined(separator: ", "),
        found: "\(coordinates.count) columns")
    }
  }
}
