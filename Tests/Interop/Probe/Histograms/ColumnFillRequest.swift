import Histograms

/// Fills a histogram, given as UHI JSON, with columns of numbers, names or truth values.
struct ColumnFillRequest: Request {
  var histogram: String
  var columns: [Column]
  var weights: [Double]?
  var samples: [Double]?
  var workers: Int

  enum Column: Decodable {
    case numbers([Double])
    case names([String])
    case truths([Bool])

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      if let names = try container.decodeIfPresent([String].self, forKey: .names) {
        self = .names(names)
      } else if let truths = try container.decodeIfPresent([Bool].self, forKey: .truths) {
        self = .truths(truths)
      } else {
        self = .numbers(try container.decode([Double].self, forKey: .numbers))
      }
    }

    private enum Key: String, CodingKey {
      case numbers, names, truths
    }

    var column: FillColumn {
      switch self {
      case .numbers(let values): FillColumn(values)
      case .names(let values): FillColumn(values)
      case .truths(let values): FillColumn(values)
      }
    }
  }

  func answer() throws -> [String: String] {
    var filled = try AnyHistogram(uhiJSON: histogram)
    let columns = columns.map(\.column)
    switch (weights, samples) {
    case (let weights?, let samples?):
      try filled.fill(columns: columns, weight: weights, sample: samples, workers: workers)
    case (let weights?, nil):
      try filled.fill(columns: columns, weight: weights, workers: workers)
    case (nil, let samples?):
      try filled.fill(columns: columns, sample: samples, workers: workers)
    case (nil, nil):
      try filled.fill(columns: columns, workers: workers)
    }
    return ["dense": try filled.uhiJSON(), "sparse": try filled.uhiJSON(sparse: true)]
  }
}
