extension AnyHistogram {
  /// The histogram after one map per axis; the axes that stay keep their order.
  ///
  /// At least one axis stays.
  func mapped(_ maps: [AxisMap]) -> AnyHistogram {
    let kept = maps.compactMap(\.axis)
    let extents = kept.map(\.extent)
    var strides = CellLayout.strides(extents)[...]
    var targets: [Int?] = [0]
    for map in maps {
      let stride = map.axis == nil ? 0 : strides.removeFirst()
      targets = targets.flatMap { start in
        map.targets.map { target in
          guard let start, let target else { return nil }
          return start + target * stride
        }
      }
    }
    return AnyHistogram(
      unchecked: kept, cells: cells.gathered(targets, count: extents.reduce(1, *)),
      annotation: annotation)
  }
}

extension CellStorage {
  /// New cells, to which each of these is added at its target, in order.
  func gathered(_ targets: [Int?], count: Int) -> any CellStorage {
    var gathered = empty(count: count)
    for (cell, target) in targets.enumerated() {
      if let target { gathered.add(self, cell: cell, to: target) }
    }
    return gathered
  }
}
