/// Whether two numbers agree to a relative tolerance, NaN with NaN and infinities with themselves.
func agree<Scalar: BinaryFloatingPoint>(
  _ value: Scalar, _ expected: Scalar, within tolerance: Scalar
) -> Bool {
  if expected.isNaN { return value.isNaN }
  if value == expected { return true }
  return (value - expected).magnitude <= tolerance * expected.magnitude
}
