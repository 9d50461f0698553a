/// What becomes of the bins of one axis when a histogram is projected, rebinned or sliced.
///
/// A slice of a histogram is one such map per axis.
struct AxisMap {
  /// The axis that takes the place; nil if the axis is summed over.
  var axis: AnyAxis?

  /// For each existing bin, the position on the new axis that receives its content.
  ///
  /// It is nil where the content is dropped, and 0 on an axis that is summed over.
  var targets: [Int?]

  /// The axis stays as it is.
  static func keep(_ axis: AnyAxis) -> AxisMap {
    AxisMap(axis: axis, targets: Array(0..<axis.extent))
  }

  /// The axis is summed over, flow bins included.
  static func sum(_ axis: AnyAxis) -> AxisMap {
    AxisMap(axis: nil, targets: Array(repeating: 0, count: axis.extent))
  }

  /// Some bins are summed over, with the flow bin on each side that is open.
  static func sum(
    _ axis: AnyAxis, _ bins: Range<Int>, opensBelow: Bool, opensAbove: Bool
  ) -> AxisMap {
    let first = axis.hasUnderflow ? -1 : 0
    return AxisMap(
      axis: nil,
      targets: (0..<axis.extent).map { position in
        let bin = position + first
        let isIn = bins.contains(bin) || opensBelow && bin < 0 || opensAbove && bin >= axis.count
        return isIn ? 0 : nil
      })
  }

  /// Bins are joined between ends, one more than there are groups; the others go to the flow bins.
  static func grouped(
    _ axis: AnyAxis, _ ends: [Int], number: Int
  ) throws(HistogramError) -> AxisMap {
    guard let grouped = axis.grouped(ends) else {
      throw HistogramError(
        .badAxis("the bins of axis \(number), \(axis.summary), cannot be joined"))
    }
    let first = axis.hasUnderflow ? -1 : 0
    let underflow = axis.isDiscrete && !grouped.hasUnderflow ? grouped.count : -1
    var group = 0
    return AxisMap(
      axis: grouped,
      targets: (0..<axis.extent).map { position in
        let bin = position + first
        if bin < ends[0] { return grouped.position(ofBin: bin < 0 ? -1 : underflow) }
        while group < ends.count - 1, bin >= ends[group + 1] { group += 1 }
        return grouped.position(ofBin: min(group, grouped.count))
      })
  }

  /// Neighbouring bins are joined; nil if the axis cannot be rebinned so.
  static func rebin(_ axis: AnyAxis, by factor: Int) -> AxisMap? {
    guard factor > 0, axis.count % factor == 0, axis.rebinned(by: factor) != nil else { return nil }
    return try? grouped(
      axis, Array(stride(from: 0, through: axis.count, by: factor)), number: 0)
  }
}

extension AnyAxis {
  /// The axis of groups of bins between ends; nil if there is no such axis.
  ///
  /// Bins of equal groups stay what they are, others become bins between edges.
  fileprivate func grouped(_ ends: [Int]) -> AnyAxis? {
    let bins = ends[0]..<ends[ends.count - 1]
    let size = ends.count > 1 ? ends[1] - ends[0] : 1
    let isEven = zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 == size }
    if isEven, let part = bins == 0..<count ? self : sliced(bins) {
      if size == 1 { return part }
      if let coarse = part.rebinned(by: size) { return coarse }
    }
    guard binLabels == nil else { return nil }
    let edges = edges
    let joined = try? Variable(
      edges: ends.map { edges[$0] }, flow: isCircular ? .both : flow, annotation: annotation)
    return joined.map { AnyAxis($0) }
  }

  /// The axis of some of the bins; nil if there is no such axis.
  func sliced(_ bins: Range<Int>) -> AnyAxis? { base.sliced(bins) }
}
