extension AxisSlice {
  /// What becomes of the bins of an axis.
  ///
  /// - Throws: `HistogramError` with the number of the axis, if it has no such bins or cannot be cut so.
  func map(_ axis: AnyAxis, number: Int) throws(HistogramError) -> AxisMap {
    switch selection {
    case .bin(let place):
      let index = try place.index(on: axis, number: number)
      guard let position = axis.position(ofBin: index) else {
        throw HistogramError(.noSuchBin(axis: number, "\(index)"))
      }
      return AxisMap(axis: nil, targets: (0..<axis.extent).map { $0 == position ? 0 : nil })
    case .list(let places):
      return try picked(places, of: axis, number: number)
    case .range(let from, let to):
      let bins = try AxisSlice.bins(from, to, axis, number: number)
      if action == .sum {
        return AxisMap.sum(axis, bins, opensBelow: from == nil, opensAbove: to == nil)
      }
      guard action != .keep || bins != 0..<axis.count else { return .keep(axis) }
      return try AxisMap.grouped(axis, groups(of: bins, axis, number: number), number: number)
    }
  }

  /// The numbers of the bins of a range; bounds outside of the axis reach up to its ends.
  static func bins(
    _ from: BinPlace?, _ to: BinPlace?, _ axis: AnyAxis, number: Int
  ) throws(HistogramError) -> Range<Int> {
    let first = try from?.index(on: axis, number: number) ?? 0
    let end = try to?.end(on: axis, number: number) ?? axis.count
    let (low, high) = (max(first, 0), max(end, 0))
    guard low < high || axis.count == 0 else {
      throw HistogramError(.noSuchBin(axis: number, "\(low)..<\(high), which is empty"))
    }
    return low..<max(low, high)
  }

  /// The ends of groups of bins: one more than there are groups.
  private func groups(
    of bins: Range<Int>, _ axis: AnyAxis, number: Int
  ) throws(HistogramError) -> [Int] {
    switch action {
    case .keep, .sum:
      return Array(bins.lowerBound...bins.upperBound)
    case .rebin(let factor):
      guard factor > 0, factor <= bins.count else {
        throw HistogramError(.notRebinnable(axis: number, count: bins.count, factor: factor))
      }
      return Array(stride(from: bins.lowerBound, through: bins.upperBound, by: factor))
    case .groups(let sizes):
      var ends = [bins.lowerBound]
      for size in sizes where size > 0 && size <= bins.count {
        ends.append(ends[ends.count - 1] + size)
      }
      guard ends.count == sizes.count + 1, ends.count > 1, ends.last == bins.upperBound else {
        throw HistogramError(.badGroups(axis: number, sizes, count: bins.count))
      }
      return ends
    case .edges(let edges):
      let tolerance = 1e-9
      let present = axis.edges
      var ends: [Int] = []
      for edge in edges {
        let nearest = present.indices.min {
          (present[$0] - edge).magnitude < (present[$1] - edge).magnitude
        }
        guard let nearest, (bins.lowerBound...bins.upperBound).contains(nearest),
          nearest > ends.last ?? -1,
          (present[nearest] - edge).magnitude <= tolerance
            * axis.widths[min(nearest, axis.count - 1)]
        else { throw HistogramError(.noSuchEdge(axis: number, edge)) }
        ends.append(nearest)
      }
      guard ends.count > 1 else {
        throw HistogramError(.badAxis("axis \(number): \(edges.count) edges; give at least 2"))
      }
      return ends
    }
  }

  private func picked(
    _ places: [BinPlace], of axis: AnyAxis, number: Int
  ) throws(HistogramError) -> AxisMap {
    var bins: [Int] = []
    for place in places { bins.append(try place.index(on: axis, number: number)) }
    guard let kept = axis.picked(bins) else {
      throw HistogramError(.badAxis("axis \(number), \(axis.summary), cannot be picked from so"))
    }
    let rest = kept.position(ofBin: kept.count)
    var targets = [Int?](repeating: rest, count: axis.extent)
    for (target, bin) in bins.enumerated() { targets[bin] = target }
    if action == .sum {
      return AxisMap(
        axis: nil, targets: targets.indices.map { bins.contains($0) ? 0 : nil })
    }
    guard action == .keep else {
      throw HistogramError(.badAxis("axis \(number): picked categories cannot be rebinned"))
    }
    return AxisMap(axis: kept, targets: targets)
  }
}

extension AnyAxis {
  /// The axis of some categories, in any order; nil if it has none or one is taken twice.
  func picked(_ bins: [Int]) -> AnyAxis? { (base as? any CategoryAxis)?.pickedAny(bins) }
}

extension CategoryAxis {
  fileprivate func pickedAny(_ bins: [Int]) -> AnyAxis? {
    guard bins.allSatisfy(categories.indices.contains) else { return nil }
    return with(bins.map { categories[$0] }).map { AnyAxis($0) }
  }
}
