import LinearAlgebra

/// The quadratic model of a cost around a point, to be minimised within the limits.
struct BoxQuadratic {
  /// Positive definite second derivatives.
  var hessian: SymmetricMatrix
  let gradient: [Double]
  /// The largest moves downwards, not positive.
  var lower: [Double]
  /// The largest moves upwards, not negative.
  var upper: [Double]

  /// The step to the minimum of the model; `nil` if the second derivatives are not positive definite.
  ///
  /// Parameters enter and leave the set of those at a limit one at a time (Nocedal and Wright,
  /// "Numerical Optimization", 2nd edition, section 16.5).
  func minimum() -> [Double]? {
    let count = gradient.count
    var step = [Double](repeating: 0, count: count)
    var isHeld = (0..<count).map {
      (lower[$0] >= 0 && gradient[$0] > 0) || (upper[$0] <= 0 && gradient[$0] < 0)
    }
    var slope = gradient
    for _ in 0..<(4 * count + 16) {
      let moving = (0..<count).filter { !isHeld[$0] }
      let part = moving.count == count ? hessian : hessian.submatrix(moving)
      guard let move = part.solution(moving.map { -slope[$0] }) else { return nil }
      var fraction = 1.0
      var blocking: (index: Int, limit: Double)?
      for (index, delta) in zip(moving, move) where delta != 0 {
        let limit = delta > 0 ? upper[index] : lower[index]
        let room = (limit - step[index]) / delta
        if room < fraction {
          fraction = max(room, 0)
          blocking = (index, limit)
        }
      }
      for (index, delta) in zip(moving, move) { step[index] += fraction * delta }
      if let blocking { step[blocking.index] = blocking.limit }
      if blocking == nil && moving.count == count { break }
      slope = zip(gradient, hessian * step).map { $0 + $1 }
      if let blocking {
        isHeld[blocking.index] = true
        continue
      }
      let release = (0..<count).filter { isHeld[$0] }
        .map { (index: $0, pull: step[$0] <= lower[$0] ? -slope[$0] : slope[$0]) }
        .max { $0.pull < $1.pull }
      guard let release, release.pull > 0, lower[release.index] < upper[release.index] else {
        break
      }
      isHeld[release.index] = false
    }
    return step
  }

  /// The drop of the model over a step: the estimated vertical distance to the minimum.
  func drop(_ step: [Double]) -> Double {
    -(dot(gradient, step) + 0.5 * dot(step, hessian * step))
  }
}
