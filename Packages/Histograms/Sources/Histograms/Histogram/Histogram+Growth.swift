extension Histogram {
  /// Whether any axis grows.
  static func canGrow(_ axes: repeat each A) -> Bool {
    var canGrow = false
    for axis in repeat each axes { canGrow = canGrow || axis.grows }
    return canGrow
  }

  /// Lets axes that grow have bins for columns.
  ///
  /// - Throws: `HistogramError` if there would be too many cells; nothing has changed then.
  mutating func makeRoom<each T: FillValue>(
    for columns: repeat Span<each T>
  ) throws(HistogramError) where repeat (each T).AxisValue == (each A).Value {
    guard canGrow else { return }
    let grown = (repeat (each typedAxes).grown(converting: each columns))
    try adopt(repeat each grown)
  }

  /// Lets axes that grow have bins for columns.
  ///
  /// - Throws: `HistogramError` if there would be too many cells; nothing has changed then.
  mutating func makeRoom<each T: FillValue>(
    for columns: repeat [each T]
  ) throws(HistogramError) where repeat (each T).AxisValue == (each A).Value {
    guard canGrow else { return }
    let grown = (repeat (each typedAxes).grown(converting: each columns))
    try adopt(repeat each grown)
  }

  /// Goes over to axes that have grown out of the present ones.
  ///
  /// - Throws: `HistogramError` if there are too many cells; nothing has changed then.
  @usableFromInline
  mutating func adopt(_ grown: repeat each A) throws(HistogramError) {
    var positions: [[Int?]] = []
    var extents: [Int] = []
    var isSame = true
    for (new, old) in repeat (each grown, each typedAxes) {
      positions.append(new.positions(of: old) ?? [])
      extents.append(new.extent)
      isSame = isSame && new.count == old.count
    }
    guard !isSame else { return }
    content = content.moved(positions, extents, count: try AxisGrowth.cellCount(extents))
    typedAxes = (repeat each grown)
  }
}

extension AxisGrowth {
  /// The number of cells of axes that have grown.
  static func cellCount(_ extents: [Int]) throws(HistogramError) -> Int {
    guard let count = CellLayout.cellCount(extents), count <= mostCells else {
      throw HistogramError(.grownTooFar)
    }
    return count
  }
}
