import HEPCore

/// A kernel in several columns from which events can be drawn.
protocol JointSampling {
  /// Draws events, one column after the other in the order of the kernel's own.
  ///
  /// - Throws: ``DensityError`` when the kernel does not say how all of its columns are distributed.
  func drawColumns(_ count: Int, using generator: inout some RandomNumberGenerator)
    throws(DensityError) -> [[Double]]
}

extension JointKernel: JointSampling {
  func drawColumns(_ count: Int, using generator: inout some RandomNumberGenerator)
    throws(DensityError) -> [[Double]]
  {
    var columns = [[Double]](repeating: [], count: dataColumns)
    for part in parts {
      guard part.integral != nil else {
        throw .cannotSample(
          "a density depends on other columns of the data, whose distribution it does not say")
      }
      columns[part.columns[0]] = part.kernel.draw(count, in: part.range, using: &generator)
    }
    return columns
  }
}
