extension Matrix {
  /// The square root of the sum of the squares of all entries.
  public var frobeniusNorm: Double { euclideanNorm(elements) }

  /// The largest sum of absolute values in a column.
  public var oneNorm: Double {
    (0..<columns).map { j in column(j).reduce(0) { $0 + abs($1) } }.max() ?? 0
  }

  /// The largest sum of absolute values in a row.
  public var infinityNorm: Double {
    (0..<rows).map { i in row(i).reduce(0) { $0 + abs($1) } }.max() ?? 0
  }

  /// The largest absolute value.
  public var largestMagnitude: Double { elements.reduce(0) { Swift.max($0, abs($1)) } }
}
