extension AnyHistogram {
  /// The histogram after one map per axis; the axes that stay keep their order.
  func mapped(_ maps: [AxisMap]) -> AnyHistogram {
    let extents = maps.map { $0.axis?.extent ?? 1 }
    let count = extents.reduce(1, *)
    return AnyHistogram(
      unchecked: maps.compactMap(\.axis),
      cells: cells.moved(maps.map(\.targets), extents, count: count), annotation: annotation)
  }
}
