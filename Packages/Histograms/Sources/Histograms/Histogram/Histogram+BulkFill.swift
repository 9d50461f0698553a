extension Histogram {
  /// Adds an entry of weight 1 for each element of the columns: one column per axis.
  ///
  /// - Throws: `HistogramError` with the lengths if the columns have different ones; nothing has
  ///   been filled then.
  public mutating func fill<each T: FillValue>(
    _ columns: repeat [each T]
  ) throws(HistogramError) where repeat (each T).AxisValue == (each A).Value {
    var lengths: [Int] = []
    for column in repeat each columns { lengths.append(column.count) }
    let strides = CellLayout.strides(axes.map(\.extent))
    let typedAxes = typedAxes
    let counts = BlockFill.tally(0..<lengths[0], cells: content.count) { range, offsets in
      var dimension = 0
      for (axis, column) in repeat (each typedAxes, each columns) {
        let stride = Int32(strides[dimension])
        addOffsets(of: column.span.extracting(range), on: axis, stride: stride, to: &offsets)
        dimension += 1
      }
    }
    content.add(entries: counts.span, weight: 1)
  }
}

func addOffsets<A: Axis, T: FillValue>(
  of block: Span<T>, on axis: A, stride: Int32, to offsets: inout MutableSpan<Int32>
) where T.AxisValue == A.Value {
  T.withAxisValues(of: block) { axis.addOffsets(of: $0, stride: stride, to: &offsets) }
}
