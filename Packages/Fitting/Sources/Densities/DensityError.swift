/// A density or a model that cannot be used as it is.
public struct DensityError: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Equatable {
    case badArgument(density: String, argument: String, value: Double, needed: String)
    case wrongCount(density: String, expected: String, found: Int)
    case badRange(lower: Double, upper: Double)
    case noWeight(density: String, lower: Double, upper: Double)
    case badEdges(index: Int)
    case unknownParameter(name: String, known: [String])
    case cannotSample(reason: String)
    case mixedVariables(density: String)
    case notConditional(density: String)
    case differentRanges(column: String, first: ClosedRange<Double>, second: ClosedRange<Double>)
    case missingColumn(name: String, known: [String])
    case needsColumns([String])
    case unequalColumns(name: String, expected: Int, found: Int)
  }

  private let kind: Kind

  /// An argument has a value for which there is no density.
  ///
  /// - Parameters:
  ///   - argument: the name of the argument.
  ///   - density: the name of the density.
  ///   - value: the value.
  ///   - needed: what the value must be, such as "positive".
  public static func badArgument(
    _ argument: String, of density: String, value: Double, needed: String
  ) -> DensityError {
    DensityError(
      kind: .badArgument(density: density, argument: argument, value: value, needed: needed))
  }

  static func wrongCount(_ density: String, expected: String, found: Int) -> DensityError {
    DensityError(kind: .wrongCount(density: density, expected: expected, found: found))
  }

  static func badRange(_ range: ClosedRange<Double>) -> DensityError {
    DensityError(kind: .badRange(lower: range.lowerBound, upper: range.upperBound))
  }

  static func noWeight(_ density: String, in range: ClosedRange<Double>) -> DensityError {
    DensityError(
      kind: .noWeight(density: density, lower: range.lowerBound, upper: range.upperBound))
  }

  package static func badEdges(at index: Int) -> DensityError {
    DensityError(kind: .badEdges(index: index))
  }

  package static func unknownParameter(_ name: String, known: [String]) -> DensityError {
    DensityError(kind: .unknownParameter(name: name, known: known))
  }

  static func cannotSample(_ reason: String) -> DensityError {
    DensityError(kind: .cannotSample(reason: reason))
  }

  static func mixedVariables(_ density: String) -> DensityError {
    DensityError(kind: .mixedVariables(density: density))
  }

  static func notConditional(_ density: String) -> DensityError {
    DensityError(kind: .notConditional(density: density))
  }

  static func differentRanges(
    _ column: String, _ first: ClosedRange<Double>, _ second: ClosedRange<Double>
  ) -> DensityError {
    DensityError(kind: .differentRanges(column: column, first: first, second: second))
  }

  static func needsColumns(_ names: [String]) -> DensityError {
    DensityError(kind: .needsColumns(names))
  }

  static func unequalColumns(_ name: String, expected: Int, found: Int) -> DensityError {
    DensityError(kind: .unequalColumns(name: name, expected: expected, found: found))
  }

  package static func missingColumn(_ name: String, known: [String]) -> DensityError {
    DensityError(kind: .missingColumn(name: name, known: known))
  }

  /// The fault in a sentence, with what to do about it.
  public var description: String {
    switch kind {
    case .badArgument(let density, let argument, let value, let needed):
      "\(density) has no density for \(argument) = \(value): it must be \(needed); "
        + "give its parameter limits"
    case .wrongCount(let density, let expected, let found):
      "\(density) was given \(found) coefficients: pass \(expected)"
    case .badRange(let lower, let upper):
      "The range \(lower)...\(upper) cannot be used: choose one that is finite and not empty"
    case .noWeight(let density, let lower, let upper):
      "\(density) has no finite positive integral over \(lower)...\(upper): choose another "
        + "range, or limits of its parameters that keep it positive there"
    case .badEdges(let index):
      "Bin edge \(index) is not finite or not above the one before: pass edges that ascend"
    case .unknownParameter(let name, let known):
      "The model has no parameter \"\(name)\": name one of \(known)"
    case .mixedVariables(let density):
      "\(density) names no column, but other parts of the model do: write .of(column, in: range)"
    case .notConditional(let density):
      "\(density) has no normalisation in closed form, so that its arguments cannot depend on columns "
        + "of the data: use one that has, such as Gaussian or Exponential"
    case .differentRanges(let column, let first, let second):
      "The column \"\(column)\" has the ranges \(first) and \(second) in one model: choose one for all parts"
    case .missingColumn(let name, let known):
      "The model needs the column \"\(name)\", but the data have \(known): pass it"
    case .needsColumns(let names):
      "The model is one in the columns \(names), not in a single variable: use the methods that take or give "
        + "columns"
    case .unequalColumns(let name, let expected, let found):
      "The column \"\(name)\" has \(found) events where the others have \(expected): pass columns of one length"
    case .cannotSample(let reason): "Nothing can be drawn from the model: \(reason)"
    }
  }
}
