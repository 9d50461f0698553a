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

  /// Neighbouring bins are joined; nil if the axis cannot be rebinned so.
  static func rebin(_ axis: AnyAxis, by factor: Int) -> AxisMap? {
    guard let coarse = axis.rebinned(by: factor) else { return nil }
    let targets = (0..<axis.extent).map { position in
      let index = position - (axis.hasUnderflow ? 1 : 0)
      return coarse.position(
        ofBin: index < 0 ? -1 : index == axis.count ? coarse.count : index / factor)
    }
    return AxisMap(axis: coarse, targets: targets)
  }
}
