import LinearAlgebra

extension HessianProbe {
  /// Second derivatives from values alone: the diagonal with adaptive steps, then the mixed ones.
  func fromValues(
    _ objective: inout Objective, at x: [Double], value: Double, scales: inout [Double]
  ) -> SymmetricMatrix? {
    guard let arms = arms(&objective, at: x, value: value, scales: &scales) else { return nil }
    var center = x
    for (arm, index) in zip(arms, indices) { center[index] = arm.step.center }
    let isShifted = center != x
    var middle = value
    if isShifted {
      middle = objective.value(center)
      guard middle.isFinite else { return nil }
    }
    var matrix = SymmetricMatrix(diagonal: arms.map(\.curvature))
    // Away from the limits the arms of the diagonal lie on the axes of the mixed differences.
    let ends =
      isShifted ? axes(&objective, around: center, arms) : arms.map { ($0.above, $0.below) }
    guard let ends else { return nil }
    for row in indices.indices {
      for column in 0..<row {
        guard
          let mixed = mixed(
            &objective, around: center, value: middle, arms, ends, row: row, column: column)
        else { return nil }
        matrix[row, column] = mixed
      }
    }
    return matrix
  }

  /// A second difference along one parameter.
  struct Arm {
    var step: DifferenceStep
    var above: Double
    var below: Double
    var curvature: Double
  }

  private func arms(
    _ objective: inout Objective, at x: [Double], value: Double, scales: inout [Double]
  ) -> [Arm]? {
    let noise = objective.noise(of: value)
    var arms: [Arm] = []
    for index in indices {
      var found: Arm?
      for _ in 0..<(strategy.cycles + 2) {
        let step = DifferenceStep(
          at: x[index], scale: scales[index], noise: noise / objective.up, order: 4,
          lower: objective.lower[index], upper: objective.upper[index])
        var point = x
        point[index] = step.center
        let middle = step.center == x[index] ? value : objective.value(point)
        point[index] = step.center + step.size
        let above = objective.value(point)
        point[index] = step.center - step.size
        let below = objective.value(point)
        guard middle.isFinite && above.isFinite && below.isFinite else {
          if objective.stop != nil { return nil }
          scales[index] *= 0.1
          continue
        }
        let rise = (above - middle) + (below - middle)
        let curvature = rise / (step.size * step.size)
        found = Arm(step: step, above: above, below: below, curvature: curvature)
        let old = scales[index]
        let wanted =
          abs(rise) > 4 * noise ? (2 * objective.up / abs(curvature)).squareRoot() : 10 * old
        scales[index] = min(max(wanted, 1e-3 * old), 10 * old)
        if wanted > old / 2 && wanted < 2 * old { break }
      }
      guard let found else { return nil }
      arms.append(found)
    }
    return arms
  }

  /// The values at the ends of all arms when some of them start from a shifted center.
  private func axes(_ objective: inout Objective, around center: [Double], _ arms: [Arm])
    -> [(Double, Double)]?
  {
    var ends: [(Double, Double)] = []
    for (arm, index) in zip(arms, indices) {
      var point = center
      point[index] += arm.step.size
      let above = objective.value(point)
      point[index] = center[index] - arm.step.size
      let below = objective.value(point)
      guard above.isFinite && below.isFinite else { return nil }
      ends.append((above, below))
    }
    return ends
  }

  private func mixed(
    _ objective: inout Objective, around center: [Double], value: Double, _ arms: [Arm],
    _ ends: [(above: Double, below: Double)], row: Int, column: Int
  ) -> Double? {
    let (first, second) = (arms[row].step.size, arms[column].step.size)
    func corner(_ rowSign: Double, _ columnSign: Double, _ objective: inout Objective) -> Double {
      var point = center
      point[indices[row]] += rowSign * first
      point[indices[column]] += columnSign * second
      return objective.value(point)
    }
    let above = corner(1, 1, &objective)
    guard above.isFinite else { return nil }
    if strategy == .fast {
      let rise = (above - ends[row].above) - (ends[column].above - value)
      return rise / (first * second)
    }
    let below = corner(-1, -1, &objective)
    guard below.isFinite else { return nil }
    if strategy == .careful {
      let (up, down) = (corner(1, -1, &objective), corner(-1, 1, &objective))
      guard up.isFinite && down.isFinite else { return nil }
      return ((above - up) + (below - down)) / (4 * first * second)
    }
    let axial = (above - ends[row].above) - (ends[column].above - value)
    let opposite = (below - ends[row].below) - (ends[column].below - value)
    return (axial + opposite) / (2 * first * second)
  }
}
