import Minimization

/// Why a test has no answer, and what to do about it.
public struct HypothesisTestError: Error, Sendable, Equatable, CustomStringConvertible {
  enum Kind: Sendable, Equatable {
    case noParameterOfInterest
    case badValue
    case fit
    case notBracketed
    case toys
  }

  let kind: Kind

  /// The fault in a sentence.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// Whether a fit did not reach its minimum.
  public var isAboutFit: Bool { kind == .fit }

  /// Whether a limit lies outside of the range in which it was looked for.
  public var isNotBracketed: Bool { kind == .notBracketed }

  static let noParameterOfInterest = HypothesisTestError(
    .noParameterOfInterest,
    "the model has no parameter of interest: name one when the model is made")

  static func fit(_ what: String, _ status: String) -> HypothesisTestError {
    HypothesisTestError(
      .fit, "the \(what) ended with \(status): look at the model with `inspect`, or start elsewhere"
    )
  }

  static func fit(_ what: String, _ error: MinimizationError) -> HypothesisTestError {
    HypothesisTestError(.fit, "the \(what) is impossible: \(error)")
  }
}
