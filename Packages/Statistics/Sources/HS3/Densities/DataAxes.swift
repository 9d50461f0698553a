import HistFactory
import Likelihoods

/// Data with their axes, unbinned or binned.
struct DataAxes {
  let names: [String]
  let ranges: [String: ClosedRange<Double>]
  private let reader: JSONReader

  init(_ reader: JSONReader) throws {
    self.reader = reader
    var names: [String] = []
    var ranges: [String: ClosedRange<Double>] = [:]
    for axis in try reader.someElements("axes") {
      let name = try axis.string("name")
      let (low, high) = (try axis.number("min"), try axis.number("max"))
      guard low < high else { throw axis.contradiction("the range of \"\(name)\" is empty") }
      guard ranges.updateValue(low...high, forKey: name) == nil else {
        throw axis.contradiction("there are two axes \"\(name)\"")
      }
      names.append(name)
    }
    self.names = names
    self.ranges = ranges
  }

  /// The likelihood of a model for the data.
  func cost(of result: DistributionReader.Result) throws -> any CostFunction {
    try reader.type == "binned" ? binned(result) : unbinned(result)
  }

  private func unbinned(_ result: DistributionReader.Result) throws -> any CostFunction {
    var columns = names.map { _ in [Double]() }
    let entries = try reader.reader("entries")
    for entry in try entries.elements() {
      let numbers = try entry.elements().map { try $0.number() }
      guard numbers.count == names.count else {
        throw entry.contradiction("there are \(names.count) axes, but \(numbers.count) numbers")
      }
      for (place, number) in numbers.enumerated() { columns[place].append(number) }
    }
    let weights = try reader.optional("weights").map { _ in try reader.numbers("weights") }
    if names.count > 1 {
      let data = Dictionary(uniqueKeysWithValues: zip(names, columns))
      return result.isExtended
        ? try ExtendedUnbinnedNLL(result.model, columns: data, weights: weights)
        : try UnbinnedNLL(result.model, columns: data, weights: weights)
    }
    guard let range = ranges[names[0]] else { throw reader.contradiction("there is no range") }
    return result.isExtended
      ? try ExtendedUnbinnedNLL(result.model, columns[0], weights: weights, in: range)
      : try UnbinnedNLL(result.model, columns[0], weights: weights, in: range)
  }

  private func binned(_ result: DistributionReader.Result) throws -> any CostFunction {
    let axis = try reader.someElements("axes")[0]
    guard names.count == 1, let range = ranges[names[0]] else {
      throw reader.unsupported("a density with counts in several variables")
    }
    let counts = try reader.numbers("contents")
    let edges: [Double]
    if axis.value["edges"] != nil {
      edges = try axis.numbers("edges")
    } else {
      let bins = try axis.number("nbins")
      guard bins == Double(counts.count) else {
        throw axis.contradiction("there are \(bins) bins, but \(counts.count) contents")
      }
      let width = (range.upperBound - range.lowerBound) / bins
      edges =
        counts.indices.map { range.lowerBound + Double($0) * width } + [range.upperBound]
    }
    return result.isExtended
      ? try ExtendedBinnedNLL(result.model, counts, edges: edges)
      : try BinnedNLL(result.model, counts, edges: edges)
  }
}
