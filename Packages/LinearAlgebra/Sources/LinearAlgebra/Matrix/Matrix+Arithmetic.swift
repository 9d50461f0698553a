extension Matrix {
  /// The sum, entry by entry.
  ///
  /// - Precondition: the shapes are equal.
  public static func + (a: Matrix, b: Matrix) -> Matrix {
    var sum = a
    sum += b
    return sum
  }

  /// The difference, entry by entry.
  ///
  /// - Precondition: the shapes are equal.
  public static func - (a: Matrix, b: Matrix) -> Matrix {
    var difference = a
    difference -= b
    return difference
  }

  /// Adds a matrix of the same shape.
  ///
  /// - Precondition: the shapes are equal.
  public static func += (a: inout Matrix, b: Matrix) {
    a.requireShape(of: b)
    for i in a.elements.indices { a.elements[i] += b.elements[i] }
  }

  /// Subtracts a matrix of the same shape.
  ///
  /// - Precondition: the shapes are equal.
  public static func -= (a: inout Matrix, b: Matrix) {
    a.requireShape(of: b)
    for i in a.elements.indices { a.elements[i] -= b.elements[i] }
  }

  /// The matrix with all signs reversed.
  public static prefix func - (a: Matrix) -> Matrix {
    -1 * a
  }

  /// The matrix times a number.
  public static func * (factor: Double, a: Matrix) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, columnMajor: a.elements.map { factor * $0 })
  }

  /// The matrix times a number.
  public static func * (a: Matrix, factor: Double) -> Matrix {
    factor * a
  }

  /// The matrix divided by a number.
  public static func / (a: Matrix, divisor: Double) -> Matrix {
    Matrix(rows: a.rows, columns: a.columns, columnMajor: a.elements.map { $0 / divisor })
  }

  private func requireShape(of other: Matrix) {
    precondition(
      rows == other.rows && columns == other.columns, "The matrices must have the same shape")
  }
}
