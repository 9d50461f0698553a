/// A `TMatrixT`, `TMatrixTSym` or `TVectorT` of either precision.
///
/// A vector is a matrix of one column.
public struct ROOTMatrix: Sendable, Equatable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  /// The elements, row by row.
  public let elements: [Double]

  /// Interprets a decoded matrix or vector.
  ///
  /// - Throws: ``ROOTError`` when the object is something else, or lacks elements.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let rows = object["fNrows"]?.integer, let elements = object["fElements"]?.reals else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a matrix or vector")
    }
    rowCount = rows
    columnCount = object["fNcols"]?.integer ?? 1
    self.elements = elements
    let (count, overflow) = rowCount.multipliedReportingOverflow(by: columnCount)
    guard !overflow, rows >= 0, count == elements.count else {
      throw ROOTError(.malformed, "The matrix has \(elements.count) elements, not \(count)")
    }
  }

  /// The element in a row and column, both counted from zero.
  ///
  /// - Precondition: they lie in the matrix.
  public subscript(row: Int, column: Int) -> Double {
    precondition(column < columnCount, "The column lies outside of the matrix")
    return elements[row * columnCount + column]
  }
}
