extension Histogram {
  /// Adds one entry of weight 1: one value per axis.
  @inlinable
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T
  ) where repeat (each T).AxisValue == (each A).Value, Cells: CountingCellStorage {
    makeRoom(for: repeat each values)
    if let cell = cell(at: repeat (each values).axisValue) { content.addEntry(at: cell) }
  }

  /// Adds one entry with a weight: one value per axis.
  @inlinable
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, weight: Double
  ) where repeat (each T).AxisValue == (each A).Value, Cells: WeightedCellStorage {
    makeRoom(for: repeat each values)
    if let cell = cell(at: repeat (each values).axisValue) { content.add(weight: weight, at: cell) }
  }

  /// Adds one sample of weight 1: one value per axis.
  @inlinable
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, sample: Double
  ) where repeat (each T).AxisValue == (each A).Value, Cells: SampledCellStorage {
    makeRoom(for: repeat each values)
    if let cell = cell(at: repeat (each values).axisValue) { content.add(sample: sample, at: cell) }
  }

  /// Adds one sample with a weight: one value per axis.
  @inlinable
  public mutating func fill<each T: FillValue>(
    _ values: repeat each T, weight: Double, sample: Double
  ) where repeat (each T).AxisValue == (each A).Value, Cells: WeightedSampledCellStorage {
    makeRoom(for: repeat each values)
    if let cell = cell(at: repeat (each values).axisValue) {
      content.add(sample: sample, weight: weight, at: cell)
    }
  }

  /// The cell of a value per axis; nil if an axis has no bin for its value.
  @inlinable
  func cell(at values: repeat (each A).Value) -> Int? {
    var cell = 0
    repeat (each typedAxes).descend(to: each values, in: &cell)
    return cell >= 0 ? cell : nil
  }

  /// Lets axes that grow have bins for an entry; if there would be too many cells, they stay.
  @inlinable
  mutating func makeRoom<each T: FillValue>(
    for values: repeat each T
  ) where repeat (each T).AxisValue == (each A).Value {
    guard canGrow else { return }
    var hasRoom = true
    for (axis, value) in repeat (each typedAxes, each values) {
      hasRoom = hasRoom && (!axis.grows || axis.holds(value.axisValue))
    }
    if !hasRoom {
      let grown = (repeat (each typedAxes).grown(toHold: (each values).axisValue))
      try? adopt(repeat each grown)
    }
  }
}
