extension AnyHistogram {
  /// The content of a bin, by its index on each axis: `h[3]`, `h[0, 12]`.
  ///
  /// Index -1 is the underflow bin and `count` the overflow bin of an axis.
  ///
  /// - Precondition: one index per axis, each of a bin that exists.
  public subscript(_ indices: Int...) -> BinContent {
    cells.content(at: CellLayout.cell(of: indices, axes))
  }

  /// The content of the underflow bin of a 1-D histogram; nil if there is none.
  ///
  /// - Precondition: the histogram has one axis.
  public var underflow: BinContent? {
    precondition(axes.count == 1, "a histogram of several axes has several underflow bins")
    return axes[0].hasUnderflow ? cells.content(at: 0) : nil
  }

  /// The content of the overflow bin of a 1-D histogram; nil if there is none.
  ///
  /// - Precondition: the histogram has one axis.
  public var overflow: BinContent? {
    precondition(axes.count == 1, "a histogram of several axes has several overflow bins")
    return axes[0].hasOverflow ? cells.content(at: cells.count - 1) : nil
  }
}

extension CellStorage {
  /// Value and variance of a cell.
  func content(at cell: Int) -> BinContent {
    BinContent(value: value(at: cell), variance: variance(at: cell))
  }
}
