import Foundation
import Histograms

/// `fill KIND`: 100 bins, or 100 by 100, or names, from 4 million entries.
func fillHistogram(_ words: [String]) throws -> Outcome {
  let values = try rawColumn("normal.f64", as: Double.self)
  let others = [values[values.count - 1]] + values.dropLast()
  let axis = Regular(100, -4...4)
  switch words.first {
  case "int64":
    return try outcome(Histogram(axis, storage: .counts)) { try $0.fill(values) }
  case "weighted":
    return try outcome(Histogram(axis, storage: .weighted)) { try $0.fill(values, weight: others) }
  case "plane":
    return try outcome(Histogram(axis, axis, storage: .counts)) { try $0.fill(values, others) }
  case "variable":
    let edges = (0...100).map { sinh(-2 + 4 * Double($0) / 100) }
    return try outcome(Histogram(Variable(edges), storage: .counts)) { try $0.fill(values) }
  case "names":
    let names = values.map { "channel \(Int(abs($0 * 3)) % 12)" }
    return try outcome(Histogram(StringCategory(growth: true), storage: .counts)) {
      try $0.fill(names)
    }
  case "profile":
    return try outcome(Histogram(axis, storage: .mean)) { try $0.fill(values, sample: others) }
  default:
    return try outcome(Histogram(axis)) { try $0.fill(values) }
  }
}

/// Times the filling of an empty histogram.
private func outcome<Cells, each A: Axis>(
  _ empty: Histogram<Cells, repeat each A>,
  _ fill: (inout Histogram<Cells, repeat each A>) throws -> Void
) throws -> Outcome {
  try Outcome {
    var histogram = empty
    try fill(&histogram)
    return histogram
  } check: {
    $0.values()
  }
}
