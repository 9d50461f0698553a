/// How cells lie in a row: the last axis runs fastest.
enum CellLayout {
  /// The most cells a histogram can have, so that a cell number fits 31 bits.
  static let mostCells = Int(Int32.max) - 1

  /// The number of cells of axes with these extents; nil if there are too many.
  static func cellCount(_ extents: [Int]) -> Int? {
    var count = 1
    for extent in extents {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow, product <= mostCells else { return nil }
      count = product
    }
    return count
  }

  /// How far apart neighbouring bins of each axis lie.
  static func strides(_ extents: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: extents.count)
    for i in extents.indices.dropLast().reversed() { strides[i] = strides[i + 1] * extents[i + 1] }
    return strides
  }

  /// The cell of a bin, by its index on each axis.
  static func cell(of indices: [Int], _ axes: [AnyAxis]) -> Int {
    precondition(
      indices.count == axes.count, "\(indices.count) indices for \(axes.count) axes")
    var cell = 0
    for (index, axis) in zip(indices, axes) {
      guard let position = axis.position(ofBin: index) else {
        preconditionFailure("\(axis.summary) has no bin \(index)")
      }
      cell = cell * axis.extent + position
    }
    return cell
  }
}
