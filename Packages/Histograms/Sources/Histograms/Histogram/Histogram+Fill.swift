extension Histogram {
  /// Adds one entry of weight 1: one value per axis.
  @inlinable
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T
  ) where repeat (each T).AxisValue == (each A).Value {
    if let cell = cell(at: repeat (each values).axisValue) { content.addEntry(at: cell) }
  }

  /// Adds one entry with a weight: one value per axis.
  @inlinable
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, weight: Double
  ) where repeat (each T).AxisValue == (each A).Value, Cells: WeightedCellStorage {
    if let cell = cell(at: repeat (each values).axisValue) { content.add(weight: weight, at: cell) }
  }

  /// The cell of a value per axis; nil if an axis has no bin for its value.
  @inlinable
  func cell(at values: repeat (each A).Value) -> Int? {
    var cell = 0
    repeat (each typedAxes).descend(to: each values, in: &cell)
    return cell >= 0 ? cell : nil
  }
}
