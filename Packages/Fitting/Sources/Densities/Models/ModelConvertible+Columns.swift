import HEPCore
import RealModule

/// Models in several variables: their values at events in columns, and events drawn from them.
extension ModelConvertible {
  /// The probability density at events in columns, normalised to one in the ranges of the variables.
  ///
  /// - Parameters:
  ///   - columns: the events by the names of the columns; further columns are not looked at.
  ///   - values: values of parameters by name; the others are at their start.
  /// - Throws: ``DensityError`` when a column is missing or of another length, a name is unknown or the model
  ///   does not exist there.
  public func density(at columns: [String: [Double]], with values: [String: Double] = [:]) throws
    -> [Double]
  {
    let plan = try EvaluationPlan(joint: model)
    let prepared = try plan.prepared(at: plan.point(values))
    var chosen: [[Double]] = []
    for name in plan.columns {
      guard let column = columns[name] else {
        throw DensityError.missingColumn(name, known: columns.keys.sorted())
      }
      let count = chosen.first?.count ?? column.count
      guard column.count == count else {
        throw DensityError.unequalColumns(name, expected: count, found: column.count)
      }
      chosen.append(column)
    }
    let norm = Double.log(prepared.total)
    return prepared.logarithms(at: chosen.inBlocks, columns: chosen.count).map { .exp($0 - norm) }
  }

  /// Draws events from a model in several variables, each from one of its densities chosen by weight.
  ///
  /// - Parameters:
  ///   - count: the number of events, at most a billion.
  ///   - values: values of parameters by name; the others are at their start.
  ///   - generator: the source of randomness.
  /// - Returns: the events by the names of the columns.
  /// - Throws: ``DensityError`` when the count is out of bounds, a name is unknown, the model does not exist
  ///   there, or a density depends on a column whose distribution it does not say.
  public func sample(
    _ count: Int, with values: [String: Double] = [:],
    using generator: inout some RandomNumberGenerator
  ) throws -> [String: [Double]] {
    let plan = try EvaluationPlan(joint: model)
    return try plan.prepared(at: plan.point(values)).sampleColumns(
      count, columns: plan.columns, using: &generator)
  }

  /// Draws a Poisson number of events from a model in several variables whose weights are yields.
  ///
  /// - Throws: ``DensityError``, as for a given number of events, and when the yields are negative or add up to
  ///   more than a billion.
  public func sample(
    with values: [String: Double] = [:], using generator: inout some RandomNumberGenerator
  ) throws -> [String: [Double]] {
    let plan = try EvaluationPlan(joint: model)
    let prepared = try plan.prepared(at: plan.point(values))
    return try prepared.sampleColumns(
      prepared.drawCount(using: &generator), columns: plan.columns, using: &generator)
  }
}

extension [[Double]] {
  /// Columns of one length in the blocks in which models are evaluated, each with one column after the other.
  package var inBlocks: [Double] {
    guard let count = first?.count, self.count > 1 else { return first ?? [] }
    var blocks: [Double] = []
    blocks.reserveCapacity(count * self.count)
    for start in stride(from: 0, to: count, by: PreparedModel.blockSize) {
      for column in self {
        blocks += column[start..<Swift.min(start + PreparedModel.blockSize, count)]
      }
    }
    return blocks
  }
}
