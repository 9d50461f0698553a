extension CellStorage {
  /// New cells, to which these are added at the positions that each axis's positions go to.
  ///
  /// - Parameters:
  ///   - positions: for each axis, for each of its present positions, the position on the new axis;
  ///     nil where the content is dropped.
  ///   - extents: the extent of each new axis; 1 where all goes to one position.
  ///   - count: the product of the extents.
  func moved(_ positions: [[Int?]], _ extents: [Int], count: Int) -> Self {
    var result = empty(count: count)
    var source = 0
    move(
      from: &source, to: 0, positions[...], CellLayout.strides(extents)[...], into: &result)
    return result
  }

  private func move(
    from source: inout Int, to target: Int, _ positions: ArraySlice<[Int?]>,
    _ strides: ArraySlice<Int>, into result: inout Self
  ) {
    guard let axis = positions.first, let stride = strides.first else {
      result.add(self, cell: source, to: target)
      source += 1
      return
    }
    let inner = (positions.dropFirst(), strides.dropFirst())
    for position in axis {
      if let position {
        move(from: &source, to: target + position * stride, inner.0, inner.1, into: &result)
      } else {
        source += inner.0.reduce(1) { $0 * $1.count }
      }
    }
  }
}
