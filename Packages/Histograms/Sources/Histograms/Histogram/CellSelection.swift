/// The cells of a histogram in row order, with or without flow bins.
struct CellSelection {
  /// The numbers of the cells.
  let cells: [Int]

  init(_ axes: [AnyAxis], flow: Bool) {
    let strides = CellLayout.strides(axes.map(\.extent))
    var cells = [0]
    for (axis, stride) in zip(axes, strides) {
      let skipped = !flow && axis.hasUnderflow ? 1 : 0
      let count = flow ? axis.extent : axis.count
      cells = cells.flatMap { start in (0..<count).map { start + (skipped + $0) * stride } }
    }
    self.cells = cells
  }
}
