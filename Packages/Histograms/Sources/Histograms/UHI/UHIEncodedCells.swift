/// The arrays that UHI schema 1 has for the cells of a histogram.
struct UHIEncodedCells {
  /// The arrays by their names, in row order.
  var arrays: [(key: UHIStorage.Key, values: [Double])] = []

  /// The counts of a storage of integers.
  var counts: [Int64]?

  /// For each axis, the positions of the cells that are listed; nil if all are.
  var index: [[Int]]?

  /// The extents of the axes.
  let extents: [Int]

  init(_ histogram: AnyHistogram, isSparse: Bool) throws(HistogramError) {
    extents = histogram.axes.map(\.extent)
    switch histogram.cells {
    case let cells as Counts:
      counts = cells.counts
    case let cells as Sums:
      arrays = [(.values, cells.sums)]
    case let cells as Weighted:
      arrays = [
        (.values, cells.cells.map(\.value)), (.variances, cells.cells.map(\.variance)),
      ]
    case let cells as Mean:
      arrays = [
        (.counts, cells.cells.map(\.count)), (.values, cells.cells.map(\.mean)),
        (.variances, cells.cells.map { $0.sampleVariance ?? 0 }),
      ]
    case let cells as WeightedMean:
      arrays = [
        (.sumOfWeights, cells.cells.map(\.sumOfWeights)),
        (.sumOfSquaredWeights, cells.cells.map(\.sumOfSquaredWeights)),
        (.values, cells.cells.map(\.mean)),
        (.variances, cells.cells.map { $0.sampleVariance ?? 0 }),
      ]
    case is any VariedCells:
      throw HistogramError(.needs("UHI has one weight per entry; write each variation(_:)"))
    default:
      arrays = [(.values, histogram.values(flow: true))]
    }
    if isSparse, !extents.isEmpty { keepFilled() }
  }

  /// Keeps the cells in which any array is not 0.
  private mutating func keepFilled() {
    let count = counts?.count ?? arrays[0].values.count
    let filled = (0..<count).filter { cell in
      counts.map { $0[cell] != 0 } ?? arrays.contains { $0.values[cell] != 0 }
    }
    counts = counts.map { counts in filled.map { counts[$0] } }
    for i in arrays.indices {
      arrays[i].values = filled.map { [all = arrays[i].values] in all[$0] }
    }
    let strides = CellLayout.strides(extents)
    index = zip(extents, strides).map { extent, stride in filled.map { $0 / stride % extent } }
  }

  /// Writes the arrays, nested or listed with their index.
  func encode(to storage: inout KeyedEncodingContainer<UHIStorage.Key>) throws {
    if let index { try storage.encode(index, forKey: .index) }
    if let counts { try encode(counts, .values, to: &storage) }
    for (key, values) in arrays { try encode(values, key, to: &storage) }
  }

  private func encode(
    _ numbers: [some Encodable], _ key: UHIStorage.Key,
    to storage: inout KeyedEncodingContainer<UHIStorage.Key>
  ) throws {
    if extents.isEmpty {
      try storage.encode(numbers[0], forKey: key)
      return
    }
    var array: any UnkeyedEncodingContainer = storage.nestedUnkeyedContainer(forKey: key)
    let shape = index == nil ? extents : [numbers.count]
    try NestedArray.encode(numbers[...], shape[...], to: &array)
  }
}
