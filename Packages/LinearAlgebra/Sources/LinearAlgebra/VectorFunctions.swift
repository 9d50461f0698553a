/// The scalar product of two vectors.
///
/// - Precondition: they have the same length.
public func dot(_ a: [Double], _ b: [Double]) -> Double {
  precondition(a.count == b.count, "The vectors must have the same length")
  var sum = 0.0
  for i in a.indices { sum += a[i] * b[i] }
  return sum
}

/// The square root of the sum of the squares, safe from overflow and underflow.
public func euclideanNorm(_ vector: [Double]) -> Double {
  let scale = vector.reduce(0) { max($0, abs($1)) }
  guard scale > 0, scale.isFinite else { return vector.reduce(0) { $0 + abs($1) } }
  let sum = vector.reduce(0) { $0 + ($1 / scale) * ($1 / scale) }
  return scale * sum.squareRoot()
}
