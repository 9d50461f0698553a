extension Axis {
  /// Adds offsets for values of a type that is converted to the axis's own.
  func addOffsets<T: FillValue>(
    converting values: Span<T>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) where T.AxisValue == Value {
    if T.self == Float.self, let axis = self as? Regular, !axis.isCircular {
      values.withUnsafeBufferPointer { values in
        values.withMemoryRebound(to: Float.self) {
          axis.addOffsets(of: $0.span, stride: stride, to: &offsets)
        }
      }
    } else {
      T.withAxisValues(of: values) { addOffsets(of: $0, stride: stride, to: &offsets) }
    }
  }
}
