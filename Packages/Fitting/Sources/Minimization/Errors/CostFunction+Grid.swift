/// The cost over a grid of two parameters.
public struct CostGrid: Sendable, Equatable {
  /// The values of the first parameter.
  public let first: [Double]

  /// The values of the second parameter.
  public let second: [Double]

  /// The cost: `costs[i][j]` belongs to `first[i]` and `second[j]`; NaN or infinity where it has none.
  public let costs: [[Double]]
}

extension CostFunction {
  /// The cost over a grid of two parameters, with all others at their start values.
  ///
  /// - Throws: ``MinimizationError`` if the table is not one for this cost, a parameter is unknown or a
  ///   range leaves its limits.
  /// - Precondition: there are at least 2 points in each direction.
  public func scan(
    _ first: Parameter, over firstRange: ClosedRange<Double>, _ second: Parameter,
    over secondRange: ClosedRange<Double>, points: Int = 50, parameters table: [Parameter]? = nil
  ) throws(MinimizationError) -> CostGrid {
    let table = try checked(table)
    var indices: [Int] = []
    for parameter in [first, second] {
      guard let index = table.firstIndex(where: { $0.name == parameter.name }) else {
        throw .unknownParameter(parameter.name, known: table.map(\.name))
      }
      indices.append(index)
    }
    let x = try settings(of: table[indices[0]], over: firstRange, points: points)
    let y = try settings(of: table[indices[1]], over: secondRange, points: points)
    var point = table.map(\.start)
    let costs = x.map { first in
      y.map { second in
        point[indices[0]] = first
        point[indices[1]] = second
        return value(at: point)
      }
    }
    return CostGrid(first: x, second: y, costs: costs)
  }

  /// A table of parameters that starts at the lowest point of scans along one parameter after another (SCAN).
  ///
  /// A parameter is scanned between its limits, or over ten of its first steps on the side without one.
  ///
  ///     let fit = try cost.minimize(parameters: cost.startsFromScan())
  ///
  /// - Throws: ``MinimizationError`` when a parameter makes no sense.
  /// - Precondition: `points` is at least 2.
  public func startsFromScan(points: Int = 41, parameters table: [Parameter]? = nil)
    throws(MinimizationError) -> [Parameter]
  {
    var table = try checked(table)
    var best = value(at: table.map(\.start))
    for index in table.indices where !table[index].isFixed {
      let parameter = table[index]
      let low = parameter.lower ?? (parameter.start - 10 * parameter.firstStep)
      let high = parameter.upper ?? (parameter.start + 10 * parameter.firstStep)
      for point in try scan(parameter, over: low...high, points: points, parameters: table)
      where point.cost < best || !best.isFinite && point.cost.isFinite {
        best = point.cost
        table[index].start = point.setting
      }
    }
    return table
  }
}
