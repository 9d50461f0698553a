extension Matrix {
  /// The same entries as a general matrix.
  public init(_ symmetric: SymmetricMatrix) {
    self.init(
      rows: symmetric.order, columns: symmetric.order, columnMajor: symmetric.elements)
  }
}
