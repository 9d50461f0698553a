import CHistograms

extension chist_axis {
  /// What a kernel needs to know of an axis.
  init(_ axis: some Axis, stride: Int32) {
    self.init(
      bins: Int32(axis.count), stride: stride, has_underflow: axis.hasUnderflow,
      has_overflow: axis.hasOverflow)
  }
}
