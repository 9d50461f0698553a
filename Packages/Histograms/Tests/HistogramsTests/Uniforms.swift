/// The numbers of `uniforms` in Scripts/make_reference.py.
func uniforms(_ count: Int, seed: UInt32 = 1) -> [Double] {
  var state = seed
  return (0..<count).map { _ in
    state = 1_664_525 &* state &+ 1_013_904_223
    return Double(state) / 4_294_967_296
  }
}

/// The values of `values` in Scripts/make_reference.py: over the axis and beyond, and at its edges.
func probes(_ edges: [Double], count: Int = 2000, seed: UInt32 = 1) -> [Double] {
  let lower = edges[0]
  let upper = edges[edges.count - 1]
  let spread = uniforms(count, seed: seed).map { lower + ($0 * 2 - 0.5) * (upper - lower) }
  let near = edges.flatMap { [$0.nextDown, $0, $0.nextUp] }
  let odd = [
    Double.nan, .infinity, -.infinity, 0.0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude,
    1e308, -1e308, 2.5e-16,
    1 - 0x1p-53,
  ]
  return spread + near + odd
}
