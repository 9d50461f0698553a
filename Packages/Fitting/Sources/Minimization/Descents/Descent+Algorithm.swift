extension Descent {
  /// Goes down in a given way until the estimated distance is below a goal.
  mutating func descend(by algorithm: Algorithm, strategy: Strategy, to goal: Double) -> Ending {
    switch algorithm {
    case .variableMetric: descend(to: goal)
    case .simplex: descendBySimplex(to: goal)
    case .limitedMemory(let memory): descendByMemory(of: memory, to: goal)
    case .trustRegion: descendInTrustRegion(strategy: strategy, to: goal)
    case .levenbergMarquardt: descendByResiduals(to: goal)
    }
  }
}
