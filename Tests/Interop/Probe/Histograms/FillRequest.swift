import Histograms

/// Fills a histogram with columns in all the ways there are, and gives each as UHI JSON.
struct FillRequest: Request {
  var axes: [AxisRequest]
  var storage: String
  var columns: [[Double]]
  var weights: [Double]?
  var workers: Int

  func answer() throws -> [String: String] {
    guard let kind = StorageKind(rawValue: storage) else {
      throw ProbeError("no storage is called '\(storage)'")
    }
    let axes = axes.map(\.axis)
    var erased = try AnyHistogram(axes: axes, storage: kind.storage)
    if let weights {
      try erased.fill(columns: columns.map { FillColumn($0) }, weight: weights, workers: workers)
    } else {
      try erased.fill(columns: columns.map { FillColumn($0) }, workers: workers)
    }
    var texts = ["erased": try erased.uhiJSON()]
    if axes.count == 1 {
      if let axis = axes[0].as(Regular.self) {
        texts.merge(try typed(axis, kind)) { $1 }
      } else if let axis = axes[0].as(Variable.self) {
        texts.merge(try typed(axis, kind)) { $1 }
      }
    }
    return texts
  }

  private func typed(_ axis: some Axis<Double>, _ kind: StorageKind) throws -> [String: String] {
    switch (kind, weights) {
    case (.int, _): try filled(Histogram(axis, storage: .counts))
    case (.double, nil): try filled(Histogram(axis, storage: .sums))
    case (.weighted, nil): try filled(Histogram(axis, storage: .weighted))
    case (.double, let weights?): try filled(Histogram(axis, storage: .sums), weights)
    case (.weighted, let weights?): try filled(Histogram(axis, storage: .weighted), weights)
    case (.mean, _), (.weightedMean, _): [:]
    }
  }

  private func filled<Cells: CountingCellStorage, A: Axis<Double>>(
    _ empty: Histogram<Cells, A>
  ) throws -> [String: String] {
    var (columnwise, single) = (empty, empty)
    try columnwise.fill(columns[0], workers: workers)
    for value in columns[0] { single.fill(value) }
    return ["columns": try columnwise.uhiJSON(), "single": try single.uhiJSON()]
  }

  private func filled<Cells: WeightedCellStorage, A: Axis<Double>>(
    _ empty: Histogram<Cells, A>, _ weights: [Double]
  ) throws -> [String: String] {
    var (columnwise, single) = (empty, empty)
    try columnwise.fill(columns[0], weight: weights, workers: workers)
    for (value, weight) in zip(columns[0], weights) { single.fill(value, weight: weight) }
    return ["columns": try columnwise.uhiJSON(), "single": try single.uhiJSON()]
  }
}
