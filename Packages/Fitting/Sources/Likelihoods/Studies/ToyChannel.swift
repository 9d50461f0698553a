import Densities
import HEPCore
import Minimization

extension ToyStudy {
  /// One model of a study, with the range of its events.
  public struct Channel: Sendable {
    let model: Model
    /// `nil` for a model in columns, whose densities have their ranges.
    private let range: ClosedRange<Double>?
    private let count: Int?

    /// A model in one variable.
    ///
    /// - Parameters:
    ///   - model: the model from which events are drawn, and which is fitted to them.
    ///   - range: the range of the events.
    ///   - count: the number of events; `nil` stands for a Poisson number around the sum of the weights and an
    ///     extended fit.
    public init(
      _ model: some ModelConvertible, in range: ClosedRange<Double>, events count: Int? = nil
    ) {
      self.model = model.model
      self.range = range
      self.count = count
    }

    /// A model in several variables, whose densities have their columns and ranges.
    public init(_ model: some ModelConvertible, events count: Int? = nil) {
      self.model = model.model
      range = nil
      self.count = count
    }

    /// Throws if the model does not exist at the true values.
    func check(at truth: [String: Double]) throws {
      let plan =
        try range.map { try EvaluationPlan(model, over: $0) } ?? EvaluationPlan(joint: model)
      _ = try plan.prepared(at: plan.parameters.map { truth[$0.name] ?? $0.start })
    }

    /// Draws events and gives their likelihood; `nil` where there are none.
    func draw(
      at truth: [String: Double], using generator: inout some RandomNumberGenerator
    ) throws -> (any CostFunction)? {
      let own = try model.parameters().reduce(into: [:]) { $0[$1.name] = truth[$1.name] }
      if let range {
        let events: [Double] =
          try count.map { try model.sample($0, in: range, with: own, using: &generator) }
          ?? model.sample(in: range, with: own, using: &generator)
        if events.isEmpty { return nil }
        return try count == nil
          ? ExtendedUnbinnedNLL(model, events, in: range) : UnbinnedNLL(model, events, in: range)
      }
      let columns: [String: [Double]] =
        try count.map { try model.sample($0, with: own, using: &generator) }
        ?? model.sample(with: own, using: &generator)
      if columns.values.first?.isEmpty ?? true { return nil }
      return try count == nil
        ? ExtendedUnbinnedNLL(model, columns: columns) : UnbinnedNLL(model, columns: columns)
    }
  }
}
