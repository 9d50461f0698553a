/// A dense matrix of `Double`, stored column by column.
///
///     let a: Matrix = [[2, 1], [1, 3]]
///     let x = try a.solve([3, 5])  // [0.8, 1.4]
///     a * x                        // [3.0, 5.0]
///
/// Vectors are plain arrays. Indices start at 0.
public struct Matrix: Sendable, Equatable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The entries column by column: entry (i, j) is at `i + j * rows`.
  public internal(set) var elements: [Double]

  /// Makes a matrix with the same number everywhere.
  ///
  /// - Precondition: neither dimension is negative or beyond 2³¹ - 1.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(
      Self.dimensions.contains(rows) && Self.dimensions.contains(columns),
      "The dimensions of a matrix must lie between 0 and 2³¹ - 1")
    self.rows = rows
    self.columns = columns
    self.elements = [Double](repeating: value, count: rows * columns)
  }

  /// Makes a matrix from its entries column by column.
  ///
  /// - Precondition: there are `rows * columns` entries, and neither dimension is negative or beyond
  ///   2³¹ - 1.
  public init(rows: Int, columns: Int, columnMajor elements: [Double]) {
    precondition(
      Self.dimensions.contains(rows) && Self.dimensions.contains(columns),
      "The dimensions of a matrix must lie between 0 and 2³¹ - 1")
    precondition(elements.count == rows * columns, "There must be rows × columns entries")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// Makes a matrix from its rows.
  ///
  /// - Throws: ``LinearAlgebraError`` if the rows differ in length.
  public init(_ rows: [[Double]]) throws(LinearAlgebraError) {
    let columns = rows.first?.count ?? 0
    self.init(rows: rows.count, columns: columns)
    for (i, row) in rows.enumerated() {
      guard row.count == columns else {
        throw LinearAlgebraError(.raggedRow(row: i, expected: columns, found: row.count))
      }
      for (j, value) in row.enumerated() { self[i, j] = value }
    }
  }

  /// Makes a square matrix with these numbers on the diagonal and zeros elsewhere.
  public init(diagonal: [Double]) {
    self.init(rows: diagonal.count, columns: diagonal.count)
    for (i, value) in diagonal.enumerated() { self[i, i] = value }
  }

  /// The unit matrix of an order.
  public static func identity(_ order: Int) -> Matrix {
    Matrix(diagonal: [Double](repeating: 1, count: order))
  }

  /// The entry in a row and a column.
  ///
  /// - Precondition: row and column exist.
  public subscript(row: Int, column: Int) -> Double {
    get {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns, "No such entry")
      return elements[row + column * rows]
    }
    set {
      precondition(row >= 0 && row < rows && column >= 0 && column < columns, "No such entry")
      elements[row + column * rows] = newValue
    }
  }

  /// Whether there are as many rows as columns.
  public var isSquare: Bool { rows == columns }

  static let dimensions = 0...Int(Int32.max)
}
