extension AnyHistogram {
  /// Lets axes that grow have bins for columns; tells whether they did.
  ///
  /// - Throws: `HistogramError` if there would be too many cells; nothing has changed then.
  mutating func makeRoom(for columns: [FillColumn]) throws(HistogramError) -> Bool {
    guard axes.contains(where: { $0.base.grows }) else { return false }
    let grown = zip(axes, columns).map { $1.grown($0) }
    guard zip(grown, axes).contains(where: { $0.count != $1.count }) else { return false }
    let count = try AxisGrowth.cellCount(grown.map(\.extent))
    cells = cells.moved(grown, axes, count: count)
    axes = grown
    return true
  }
}

extension AnyAxis {
  /// Where each existing position of the other axis lies here; nil if a bin has no place here.
  func positions(of other: AnyAxis) -> [Int?]? { base.positions(ofAny: other) }

  /// The axis with the bins of both; nil if there is no such axis.
  func merged(with other: AnyAxis) -> AnyAxis? { base.mergedAny(with: other) }
}

extension Axis {
  fileprivate func positions(ofAny other: AnyAxis) -> [Int?]? {
    other.as(Self.self).flatMap { positions(of: $0) }
  }

  fileprivate func mergedAny(with other: AnyAxis) -> AnyAxis? {
    other.as(Self.self).flatMap { merged(with: $0) }.map { AnyAxis($0) }
  }
}
