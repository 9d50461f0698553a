/// How a minimiser goes down from one point to the next.
public enum Algorithm: Sendable, Hashable {
  /// A quadratic model whose second derivatives are learnt on the way, as in MIGRAD.
  case variableMetric

  /// A simplex of points that reflects, stretches and shrinks (Nelder and Mead, Comput. J. 7 (1965) 308).
  case simplex

  /// A quadratic model made of the last steps alone, so many of them (Nocedal, Math. Comput. 35 (1980) 773).
  case limitedMemory(Int)

  /// A quadratic model with second derivatives at each step, trusted in a box around the point.
  case trustRegion

  /// Damped Gauss-Newton steps (Marquardt, J. SIAM 11 (1963) 431), for a ``ResidualCost``.
  case levenbergMarquardt
}
