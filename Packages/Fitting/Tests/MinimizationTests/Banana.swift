import Minimization

/// A curved valley: (x − 1)² + 4 (y − x²)², a χ² whose contours bend.
func banana(_ x: Parameter, _ y: Parameter, withGradient: Bool) -> FunctionCost {
  let gradient: @Sendable ([Double]) -> [Double] = { p in
    let (a, b) = (p[0] - 1, p[1] - p[0] * p[0])
    return [2 * a - 16 * b * p[0], 8 * b]
  }
  return FunctionCost(
    [x, y], errorDefinition: .chiSquare, gradient: withGradient ? gradient : nil
  ) { p in
    let (a, b) = (p[0] - 1, p[1] - p[0] * p[0])
    return a * a + 4 * b * b
  }
}
