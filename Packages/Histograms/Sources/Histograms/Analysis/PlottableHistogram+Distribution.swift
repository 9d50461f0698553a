import HEPCore

extension PlottableHistogram {
  /// The content of each bin of a 1-D histogram and of all bins below it, or above it.
  ///
  /// The flow bin on the side where the sums begin is counted if `flow` is true.
  ///
  /// - Precondition: the histogram has one axis.
  public func cumulative(fromBelow: Bool = true, flow: Bool = false) -> [BinContent] {
    precondition(dimension == 1, "a histogram of \(dimension) axes has no single order of bins")
    let all = bins(flow: true)
    let (under, over) = (axes[0].hasUnderflow ? 1 : 0, axes[0].hasOverflow ? 1 : 0)
    var inner = Array(all[under..<all.count - over])
    var sum = BinContent(value: 0, variance: 0)
    func add(_ bin: BinContent) {
      sum.value += bin.value
      sum.variance = sum.variance.flatMap { known in bin.variance.map { known + $0 } }
    }
    if flow, fromBelow ? under == 1 : over == 1 { add(fromBelow ? all[0] : all[all.count - 1]) }
    for i in fromBelow ? Array(inner.indices) : inner.indices.reversed() {
      add(inner[i])
      inner[i] = sum
    }
    return inner
  }

  /// The value below which a part of a 1-D histogram lies, by interpolation within the bin.
  ///
  /// Flow bins are left out; nil if the histogram is empty or has negative bins.
  ///
  /// - Precondition: the histogram has one axis, and the part is between 0 and 1.
  public func quantile(_ part: Double) -> Double? {
    precondition((0...1).contains(part), "\(part) is no part between 0 and 1")
    let sums = cumulative().map(\.value)
    guard let total = sums.last, total > 0, values().allSatisfy({ $0 >= 0 }) else { return nil }
    let wanted = part * total
    let edges = axes[0].edges
    guard let bin = sums.firstIndex(where: { $0 >= wanted && $0 > 0 }) else { return nil }
    let below = bin == 0 ? 0 : sums[bin - 1]
    return edges[bin] + (wanted - below) / (sums[bin] - below) * (edges[bin + 1] - edges[bin])
  }

  /// The median of a 1-D histogram; nil if the histogram is empty or has negative bins.
  ///
  /// - Precondition: the histogram has one axis.
  public func median() -> Double? { quantile(0.5) }

  /// Entries drawn from the histogram: one column per axis, evenly spread within bins.
  ///
  /// Flow bins are left out.
  ///
  /// - Throws: `HistogramError` if a bin is negative or not finite, or all are empty.
  public func samples(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) throws(HistogramError) -> [[Double]] {
    let table: AliasTable
    do {
      table = try AliasTable(weights: values())
    } catch {
      throw HistogramError(.needs("bins cannot be drawn from: \(error)"))
    }
    let edges = axes.map(\.edges)
    let strides = CellLayout.strides(axes.map(\.count))
    var columns = [[Double]](repeating: [], count: axes.count)
    for _ in 0..<count {
      let cell = table.draw(using: &generator)
      for (i, edges) in edges.enumerated() {
        let bin = cell / strides[i] % (edges.count - 1)
        columns[i].append(generator.uniform(in: edges[bin]...edges[bin + 1].nextDown))
      }
    }
    return columns
  }

  /// A histogram of Poisson counts with the contents of this one, flow bins included, as means: a toy.
  ///
  /// - Throws: `HistogramError` if a bin is negative, not finite, or more than 1e15.
  public func fluctuated(
    using generator: inout some RandomNumberGenerator
  ) throws(HistogramError) -> AnyHistogram {
    var counts: [Int64] = []
    for value in values(flow: true) {
      guard value >= 0, value <= 1e15 else {
        throw HistogramError(.needs("\(value) is no mean of a number of entries"))
      }
      counts.append(Int64(generator.poisson(mean: value)))
    }
    return try AnyHistogram(axes: axes, counts: counts, annotation: annotation)
  }
}

extension AnyHistogram {
  /// The histogram scaled so that its bins, without flow bins, come to a number.
  ///
  /// - Throws: `HistogramError` if they come to 0, or the histogram is one of means.
  public func normalized(to total: Double = 1) throws(HistogramError) -> AnyHistogram {
    let sum = sum().value
    guard sum != 0, sum.isFinite, !storageKind.takesSamples else {
      throw HistogramError(.needs("a histogram that comes to \(sum) cannot be normalised"))
    }
    return self * (total / sum)
  }

  /// The difference of two histograms, bin by bin; variances add.
  ///
  /// - Throws: `HistogramError` that says which axis or that the storage differs, or if they are means.
  public static func - (
    left: AnyHistogram, right: AnyHistogram
  ) throws(HistogramError) -> AnyHistogram {
    guard !left.storageKind.takesSamples else {
      throw HistogramError(.needs("means of samples cannot be subtracted"))
    }
    return try left * 1 + right * -1
  }
}
