extension AnyHistogram {
  /// Replaces the content of the bins that slices select, one slice per axis.
  ///
  ///     try h.set([42, 43], at: .bins(1..<3))
  ///     try h.set([0], at: .underflow)
  ///
  /// Values run row by row, the last axis fastest; a single one goes to all the bins. Where a side of a
  /// range is open, the flow bin there is meant too if `flow` is true.
  ///
  /// - Parameters:
  ///   - values: the new contents.
  ///   - variances: their variances, for a weighted histogram.
  ///   - slices: bins or ranges; sums and rebinnings select nothing.
  ///   - flow: whether open sides include the flow bins.
  /// - Throws: `HistogramError` if there are no such bins, the number of values is another, counts are
  ///   not whole numbers, or the storage is one of means; nothing has changed then.
  public mutating func set(
    _ values: [Double], variances: [Double]? = nil, at slices: AxisSlice..., flow: Bool = false
  ) throws(HistogramError) {
    guard slices.count == axes.count else {
      throw HistogramError(.dimensions(expected: axes.count, got: slices.count))
    }
    var targets = [0]
    for (number, slice) in slices.enumerated() {
      let axis = axes[number]
      let positions = try slice.positions(on: axis, number: number, flow: flow)
      targets = targets.flatMap { start in positions.map { start * axis.extent + $0 } }
    }
    let contents = try Self.spread(values, over: targets.count)
    let errors = try variances.map { (numbers) throws(HistogramError) in
      try Self.spread(numbers, over: targets.count)
    }
    try set(contents, errors, at: targets)
  }

  private mutating func set(
    _ values: [Double], _ variances: [Double]?, at targets: [Int]
  ) throws(HistogramError) {
    switch cells {
    case var counts as Counts:
      for (target, value) in zip(targets, values) {
        guard let whole = Int64(exactly: value) else {
          throw HistogramError(.needs("\(value) is not a number of entries"))
        }
        counts[target] = whole
      }
      cells = counts
    case var sums as Sums:
      for (target, value) in zip(targets, values) { sums[target] = value }
      cells = sums
    case var weighted as Weighted:
      guard let variances else {
        throw HistogramError(.needs("a weighted histogram needs variances with its values"))
      }
      for (i, target) in targets.enumerated() {
        weighted[target] = WeightedSum(value: values[i], variance: variances[i])
      }
      cells = weighted
    default:
      throw HistogramError(.needs("the bins of this storage cannot be set to plain values"))
    }
  }

  /// One number for each of the bins.
  private static func spread(
    _ numbers: [Double], over bins: Int
  ) throws(HistogramError) -> [Double] {
    if numbers.count == 1 { return Array(repeating: numbers[0], count: bins) }
    guard numbers.count == bins else {
      throw HistogramError(.cells(expected: bins, got: numbers.count))
    }
    return numbers
  }
}

extension AxisSlice {
  /// The positions on an axis that a slice selects, in order.
  fileprivate func positions(
    on axis: AnyAxis, number: Int, flow: Bool
  ) throws(HistogramError) -> [Int] {
    guard action == .keep else {
      throw HistogramError(.needs("axis \(number): a sum or rebinning selects no bins to set"))
    }
    var bins: [Int]
    switch selection {
    case .bin(let place):
      bins = [try place.index(on: axis, number: number)]
    case .list(let places):
      bins = []
      for place in places { bins.append(try place.index(on: axis, number: number)) }
    case .range(let from, let to):
      bins = Array(try AxisSlice.bins(from, to, axis, number: number))
      if flow, from == nil, axis.hasUnderflow { bins.insert(-1, at: 0) }
      if flow, to == nil, axis.hasOverflow { bins.append(axis.count) }
    }
    var positions: [Int] = []
    for bin in bins {
      guard let position = axis.position(ofBin: bin) else {
        throw HistogramError(.noSuchBin(axis: number, "\(bin)"))
      }
      positions.append(position)
    }
    return positions
  }
}
