import HEPCore
import VectorMath

/// The products of a column with a function of another, such as *p*t cos φ.
///
/// - Precondition: the columns have the same length.
@inlinable
func product<Scalar: VectorScalar>(
  _ factors: [Scalar], _ function: VectorMath.UnaryFunction, of arguments: [Scalar]
) -> [Scalar] {
  precondition(factors.count == arguments.count, "The columns must have as many entries.")
  var results: [Scalar] = []
  results.reserveFreshCapacity(factors.count)
  var scratch: [Scalar] = []
  forEachBlock(of: factors.count) { range in
    convert(arguments, range, into: &scratch)
    apply(function, to: &scratch)
    for slot in 0..<range.count {
      results.append(factors[range.lowerBound + slot] * scratch[slot])
    }
  }
  return results
}

/// Replaces the numbers of a buffer by a function of them.
@inlinable
func apply<Scalar: VectorScalar>(
  _ function: VectorMath.UnaryFunction, to numbers: inout [Scalar]
) {
  var span = numbers.mutableSpan
  function(&span)
}
