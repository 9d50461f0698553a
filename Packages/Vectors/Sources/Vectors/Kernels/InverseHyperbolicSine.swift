import VectorMath

/// Replaces numbers by their inverse hyperbolic sines.
///
/// asinh *x* = ± log1p(|*x*| + |*x*|/(1/|*x*| + √(1 + 1/*x*²))), which neither cancels for small nor
/// overflows for large arguments.
@inlinable
func replaceByInverseHyperbolicSines<Scalar: VectorScalar>(_ numbers: inout [Scalar]) {
  var scratch: [Scalar] = []
  forEachBlock(of: numbers.count) { range in
    convert(numbers, range, into: &scratch)
    prepareLogarithms(&scratch)
    apply(VectorMath.log1p, to: &scratch)
    for slot in 0..<range.count {
      let index = range.lowerBound + slot
      numbers[index] = Scalar(signOf: numbers[index], magnitudeOf: scratch[slot])
    }
  }
}

/// Replaces numbers by those of which log1p is the magnitude of the inverse hyperbolic sine.
@inlinable
func prepareLogarithms<Scalar: VectorScalar>(_ numbers: inout [Scalar]) {
  var numbers = numbers.mutableSpan
  for slot in 0..<numbers.count {
    let size = numbers[slot].magnitude
    let inverse = 1 / size
    numbers[slot] = size + size / (inverse + (1 + inverse * inverse).squareRoot())
  }
}
