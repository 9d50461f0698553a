/// A minimisation that cannot begin: what is wrong, and with which parameter.
///
/// What goes wrong later is not an error but a ``FitStatus``.
public struct MinimizationError: Error, Sendable, Equatable {
  enum Kind: Equatable {
    case startNotFinite(Parameter)
    case startOutsideLimits(Parameter)
    case badLimits(Parameter)
    case emptyRange(Parameter)
    case badStep(Parameter)
    case duplicateName(String)
    case conflict(Parameter, Parameter)
    case otherParameters(expected: [String], found: [String])
    case badOption(name: String, value: String, needed: String)
    case unknownParameter(String, known: [String])
    case noMinimum(task: String, status: String)
    case fixedParameter(task: String, name: String)
    case badRange(name: String, reason: String)
  }

  let kind: Kind

  static func startNotFinite(_ parameter: Parameter) -> Self {
    Self(kind: .startNotFinite(parameter))
  }

  static func startOutsideLimits(_ parameter: Parameter) -> Self {
    Self(kind: .startOutsideLimits(parameter))
  }

  static func badLimits(_ parameter: Parameter) -> Self { Self(kind: .badLimits(parameter)) }

  static func emptyRange(_ parameter: Parameter) -> Self { Self(kind: .emptyRange(parameter)) }

  static func badStep(_ parameter: Parameter) -> Self { Self(kind: .badStep(parameter)) }

  static func conflict(_ first: Parameter, _ second: Parameter) -> Self {
    Self(kind: .conflict(first, second))
  }

  static func duplicateName(_ name: String) -> Self { Self(kind: .duplicateName(name)) }

  static func otherParameters(expected: [String], found: [String]) -> Self {
    Self(kind: .otherParameters(expected: expected, found: found))
  }

  static func badOption(_ name: String, _ value: String, needed: String) -> Self {
    Self(kind: .badOption(name: name, value: value, needed: needed))
  }

  static func unknownParameter(_ name: String, known: [String]) -> Self {
    Self(kind: .unknownParameter(name, known: known))
  }

  static func noMinimum(_ task: String, _ status: FitStatus) -> Self {
    Self(kind: .noMinimum(task: task, status: status.description))
  }

  static func fixedParameter(_ task: String, _ name: String) -> Self {
    Self(kind: .fixedParameter(task: task, name: name))
  }

  static func badRange(_ name: String, _ reason: String) -> Self {
    Self(kind: .badRange(name: name, reason: reason))
  }

  /// The name of the parameter at fault, where there is one.
  public var parameter: String? {
    switch kind {
    case .startNotFinite(let parameter), .startOutsideLimits(let parameter),
      .badLimits(let parameter), .emptyRange(let parameter), .badStep(let parameter),
      .conflict(let parameter, _):
      parameter.name
    case .duplicateName(let name), .unknownParameter(let name, _), .fixedParameter(_, let name),
      .badRange(let name, _):
      name
    case .otherParameters, .badOption, .noMinimum: nil
    }
  }
}
