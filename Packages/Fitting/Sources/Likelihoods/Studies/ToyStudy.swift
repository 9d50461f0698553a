import Densities
import HEPCore
import Minimization

/// Many samples drawn from a model and fitted with it: biases, pulls and coverage.
///
///     let study = try ToyStudy(model, in: 0...10, with: fit.valuesByName).run(1000, seed: 1)
///     print(study.summary(of: "mass"))
///
/// Toy k depends on the seed and on k alone, so that studies can be split and joined, and any number of threads
/// gives the same. A toy whose fit does not converge is counted and kept with its status.
public struct ToyStudy: Sendable {
  private let model: Model
  private let range: ClosedRange<Double>
  private let truth: [String: Double]
  private let count: Int?
  private let minimizer: Minimizer

  /// Prepares a study.
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
    self.model = model.model
    self.range = range
    self.count = count
    self.minimizer = minimizer
    let plan = try EvaluationPlan(model.model, over: range)
    let point = try plan.point(values)
    _ = try plan.prepared(at: point)
    truth = Dictionary(uniqueKeysWithValues: zip(plan.parameters.map(\.name), point))
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
    let events =
      try count.map { try model.sample($0, in: range, with: truth, using: &generator) }
      ?? model.sample(in: range, with: truth, using: &generator)
    guard !events.isEmpty else {
      return Toy(number: number, status: nil, values: [:], errors: [:])
    }
    let fit =
      try count == nil
      ? start(ExtendedUnbinnedNLL(model, events, in: range))
      : start(UnbinnedNLL(model, events, in: range))
    var errors: [String: Double] = [:]
    for parameter in fit.fittedParameters { errors[parameter.name] = parameter.error }
    return Toy(number: number, status: fit.status, values: fit.valuesByName, errors: errors)
  }

  private func start(_ cost: some CostFunction) throws -> Fit {
    let table = cost.parameters.map { parameter in
      parameter.isFixed ? parameter : parameter.free(from: truth[parameter.name])
    }
    return try cost.minimize(using: minimizer, parameters: table)
  }
}
