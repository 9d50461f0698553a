/// Replaces a buffer by part of a column, converted to the precision of the buffer.
@inlinable
func convert<Source: VectorScalar, Target: VectorScalar>(
  _ source: [Source], _ range: Range<Int>, into target: inout [Target]
) {
  resize(&target, to: range.count)
  let source = source.span.extracting(range)
  var target = target.mutableSpan
  for slot in 0..<range.count { target[slot] = Target(source[slot]) }
}

/// Makes a buffer longer or shorter; what it holds afterwards does not matter.
@inlinable
func resize<Scalar: VectorScalar>(_ buffer: inout [Scalar], to count: Int) {
  if buffer.count > count {
    buffer.removeLast(buffer.count - count)
  } else if buffer.count < count {
    buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
  }
}
