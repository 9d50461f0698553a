import Densities
import HEPCore
import Minimization

/// Many samples drawn from a model and fitted with it: biases, pulls and coverage.
///
///     let study = try ToyStudy(model, in: 0...10, with: fit.valuesByName).run(1000, seed: 1)
///     print(study.summary(of: "mass"))
///
/// Several channels are drawn and fitted together, with parameters shared by name; constraints are measured
/// anew in each toy, since pulls and coverage speak of repetitions of the whole experiment:
///
///     let study = try ToyStudy(
///       [.init(peaks, in: 0...10), .init(joint, events: 500)],
///       constraints: [GaussianConstraint(scale, 1, sigma: 0.02)])
///
/// Toy k depends on the seed and on k alone, so that studies can be split and joined, and any number of threads
/// gives the same. A toy whose fit does not converge is counted and kept with its status.
public struct ToyStudy: Sendable {
  private let channels: [Channel]
  private let constraints: [any Constraint]
  private let truth: [String: Double]
  private let minimizer: Minimizer

  /// Prepares a study of one model in one variable.
  ///
  /// - Parameters:
  ///   - model: the model from which events are drawn, and which is fitted to them.
  ///   - range: the range of the events.
  ///   - values: the true values of parameters by name; the others are at their start. Fits start there.
  ///   - count: the number of events of each toy; `nil` stands for a Poisson number around the sum of the
  ///     weights and an extended fit.
  ///   - minimizer: how each toy is fitted.
  /// - Throws: `DensityError` when a name is unknown or the model does not exist there.
  public init(
    _ model: some ModelConvertible, in range: ClosedRange<Double>,
    with values: [String: Double] = [:], events count: Int? = nil,
    minimizer: Minimizer = .migrad()
  ) throws {
    try self.init(
      [Channel(model, in: range, events: count)], with: values, minimizer: minimizer)
  }

  /// Prepares a simultaneous study.
  ///
  /// - Parameters:
  ///   - channels: the models with their ranges; parameters are shared by name.
  ///   - constraints: what is known from elsewhere; each is drawn around the true values in each toy.
  ///   - values: the true values of parameters by name; the others are at their start. Fits start there.
  ///   - minimizer: how each toy is fitted.
  /// - Throws: `DensityError` when a name is unknown or a model does not exist there, `MinimizationError` when
  ///   one name stands for parameters that differ.
  /// - Precondition: there is one channel at least.
  public init(
    _ channels: [Channel], constraints: [any Constraint] = [],
    with values: [String: Double] = [:], minimizer: Minimizer = .migrad()
  ) throws {
    precondition(!channels.isEmpty, "A study needs one channel at least")
    self.channels = channels
    self.constraints = constraints
    self.minimizer = minimizer
    let parameters = try [Parameter].merging(
      channels.map { try $0.model.parameters() } + constraints.map(\.parameters))
    let known = parameters.map(\.name)
    if let stranger = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw DensityError.unknownParameter(stranger, known: known)
    }
    truth = Dictionary(
      uniqueKeysWithValues: parameters.map { ($0.name, values[$0.name] ?? $0.start) })
    for channel in channels { try channel.check(at: truth) }
  }

  /// Draws and fits toys.
  ///
  /// - Parameters:
  ///   - toys: the number of toys.
  ///   - first: the number of the first one, for a study that is split.
  ///   - seed: the seed of the random streams.
  ///   - workers: the number of threads; the result is the same for any number.
  /// - Throws: `CancellationError` when the task is cancelled, `DensityError` when nothing can be drawn.
  /// - Precondition: `toys` is not negative and `workers` is positive.
  public func run(_ toys: Int, startingAt first: Int = 0, seed: UInt64, workers: Int = 1) throws
    -> ToyResults
  {
    precondition(toys >= 0 && first >= 0, "The number of toys must not be negative")
    let results = try Blocks(entries: toys, size: 16).reduceBlocks(
      into: [Toy](), workers: workers
    ) { block in
      try block.map { try toy(first + $0, seed: seed) }
    } merge: {
      $0 += $1
    }
    return ToyResults(truth: truth, toys: results)
  }

  private func toy(_ number: Int, seed: UInt64) throws -> Toy {
    var generator = RandomStream(seed: seed, event: UInt64(number))
    var costs: [any CostFunction] = []
    for channel in channels {
      guard let cost = try channel.draw(at: truth, using: &generator) else {
        return Toy(number: number, status: nil, values: [:], errors: [:])
      }
      costs.append(cost)
    }
    for constraint in constraints {
      costs.append(try constraint.measuredAgain(at: truth, using: &generator))
    }
    let cost: any CostFunction = costs.count == 1 ? costs[0] : try CostSum(costs)
    let table = cost.parameters.map { parameter in
      parameter.isFixed ? parameter : parameter.free(from: truth[parameter.name])
    }
    let fit = try cost.minimize(using: minimizer, parameters: table)
    var errors: [String: Double] = [:]
    for parameter in fit.fittedParameters { errors[parameter.name] = parameter.error }
    return Toy(number: number, status: fit.status, values: fit.valuesByName, errors: errors)
  }
}
