/// Data that a cost cannot be made of: what is wrong, and where.
public struct LikelihoodError: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Equatable {
    case noData
    case notFinite(what: String, index: Int, value: Double)
    case outside(count: Int, total: Int, first: Int, lower: Double, upper: Double)
    case wrongCount(what: String, expected: Int, found: Int)
    case negative(what: String, index: Int, value: Double)
    case nothingSelected
    case singular
    case needsColumns([String])
    case notScored(String)
  }

  private let kind: Kind

  static let noData = LikelihoodError(kind: .noData)
  static let nothingSelected = LikelihoodError(kind: .nothingSelected)
  static let singular = LikelihoodError(kind: .singular)

  static func notFinite(_ what: String, at index: Int, _ value: Double) -> LikelihoodError {
    LikelihoodError(kind: .notFinite(what: what, index: index, value: value))
  }

  static func outside(_ count: Int, of total: Int, first: Int, range: ClosedRange<Double>)
    -> LikelihoodError
  {
    LikelihoodError(
      kind: .outside(
        count: count, total: total, first: first, lower: range.lowerBound,
        upper: range.upperBound))
  }

  static func wrongCount(_ what: String, expected: Int, found: Int) -> LikelihoodError {
    LikelihoodError(kind: .wrongCount(what: what, expected: expected, found: found))
  }

  static func negative(_ what: String, at index: Int, _ value: Double) -> LikelihoodError {
    LikelihoodError(kind: .negative(what: what, index: index, value: value))
  }

  static func needsColumns(_ names: [String]) -> LikelihoodError {
    LikelihoodError(kind: .needsColumns(names))
  }

  static func notScored(_ reason: String) -> LikelihoodError {
    LikelihoodError(kind: .notScored(reason))
  }

  /// The fault in a sentence, with what to do about it.
  public var description: String {
    switch kind {
    case .noData: "There are no data to fit: pass an event in the range, a filled bin or a point"
    case .notFinite(let what, let index, let value):
      "\(what) \(index) is \(value): remove what is not a finite number before the fit"
    case .outside(let count, let total, let first, let lower, let upper):
      "\(count) of \(total) events lie outside \(lower)...\(upper), the first at index \(first): "
        + "widen the range, or pass outside: .dropped"
    case .wrongCount(let what, let expected, let found):
      "There are \(found) \(what): \(expected) are needed"
    case .negative(let what, let index, let value):
      "\(what) \(index) is \(value): it must not be negative, and errors must be positive"
    case .nothingSelected: "The mask leaves no points to fit: select one at least"
    case .needsColumns(let names):
      "The model is one in the columns \(names): pass the events as columns"
    case .notScored(let reason): "The covariance cannot be computed: \(reason)"
    case .singular:
      "The covariance of a constraint is not positive definite: give positive errors, and "
        + "correlations that are possible together"
    }
  }
}
