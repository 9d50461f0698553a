extension Histogram {
  /// The content of a bin, by its index on each axis: `h[3]`, `h[0, 12]`.
  ///
  /// Index -1 is the underflow bin and `count` the overflow bin of an axis.
  ///
  /// - Precondition: one index per axis, each of a bin that exists.
  public subscript(_ indices: Int...) -> Cells.Cell {
    get { content[CellLayout.cell(of: indices, axes)] }
    set { content[CellLayout.cell(of: indices, axes)] = newValue }
  }

  /// The content of the underflow bin of a 1-D histogram; nil if there is none.
  ///
  /// - Precondition: the histogram has one axis.
  public var underflow: Cells.Cell? {
    let axes = axes
    precondition(axes.count == 1, "a histogram of several axes has several underflow bins")
    return axes[0].hasUnderflow ? content[0] : nil
  }

  /// The content of the overflow bin of a 1-D histogram; nil if there is none.
  ///
  /// - Precondition: the histogram has one axis.
  public var overflow: Cells.Cell? {
    let axes = axes
    precondition(axes.count == 1, "a histogram of several axes has several overflow bins")
    return axes[0].hasOverflow ? content[content.count - 1] : nil
  }
}
