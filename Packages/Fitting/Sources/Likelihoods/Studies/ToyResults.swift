import HEPCore
import Minimization

/// One toy of a study.
public struct Toy: Sendable, Equatable {
  /// Its number in the study.
  public let number: Int

  /// How its fit ended; `nil` for a toy without events, which is not fitted.
  public let status: FitStatus?

  /// The fitted values by name.
  public let values: [String: Double]

  /// The errors by name, where there are some.
  public let errors: [String: Double]
}

/// The toys of a study.
public struct ToyResults: Sendable, Equatable {
  /// The true values by name.
  public let truth: [String: Double]

  /// The toys in the order of their numbers.
  public private(set) var toys: [Toy]

  /// The toys whose fits did not converge.
  public var failures: [Toy] { toys.filter { $0.status != .converged } }

  /// Joins the toys of another part of the same study.
  ///
  /// - Precondition: both have the same truth.
  public mutating func join(_ other: ToyResults) {
    precondition(truth == other.truth, "Parts of a study have the same truth")
    toys = (toys + other.toys).sorted { $0.number < $1.number }
  }

  /// (value - truth) / error of a parameter for each toy that converged and has an error.
  public func pulls(of name: String) -> [Double] {
    guard let truth = truth[name] else { return [] }
    return toys.compactMap { toy in
      guard toy.status == .converged, let value = toy.values[name], let error = toy.errors[name],
        error > 0
      else { return nil }
      return (value - truth) / error
    }
  }

  /// Mean, width and coverage of the pulls of a parameter; `nil` with fewer than two pulls.
  public func summary(of name: String) -> PullSummary? { PullSummary(pulls(of: name)) }

  /// The same for a parameter.
  public func summary(of parameter: Parameter) -> PullSummary? { summary(of: parameter.name) }
}

/// What pulls are like: for a fit without bias and with true errors, 0, 1 and 68.27 %.
public struct PullSummary: Sendable, Equatable {
  /// The number of pulls.
  public let count: Int

  /// The mean with its error.
  public let mean: Measurement

  /// The standard deviation with its error.
  public let width: Measurement

  /// The fraction of pulls between -1 and 1 with its error.
  public let coverage: Measurement

  init?(_ pulls: [Double]) {
    guard pulls.count >= 2 else { return nil }
    let n = Double(pulls.count)
    let mean = pulls.reduce(0, +) / n
    let variance = pulls.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    let width = variance.squareRoot()
    let inside = Double(pulls.count { abs($0) < 1 }) / n
    count = pulls.count
    self.mean = Measurement(mean, width / n.squareRoot())
    self.width = Measurement(width, width / (2 * (n - 1)).squareRoot())
    coverage = Measurement(inside, (inside * (1 - inside) / n).squareRoot())
  }
}
