/// A minimisation that cannot begin: what is wrong, and with which parameter.
///
/// What goes wrong later is not an error but a ``FitStatus``.
public struct MinimizationError: Error, Sendable, Equatable {
  private enum Kind: Equatable {
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
    case noHessian(status: String)
    case fixedParameter(task: String, name: String)
    case badRange(name: String, reason: String)
    case noContour(names: [String], reason: String)
  }

  private let kind: Kind

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

  static func noMinimum(_ task: String, _ status: String) -> Self {
    Self(kind: .noMinimum(task: task, status: status))
  }

  static func noHessian(_ status: FitStatus, naming names: [String]) -> Self {
    Self(kind: .noHessian(status: status.description(naming: names)))
  }

  static func fixedParameter(_ task: String, _ name: String) -> Self {
    Self(kind: .fixedParameter(task: task, name: name))
  }

  static func badRange(_ name: String, _ reason: String) -> Self {
    Self(kind: .badRange(name: name, reason: reason))
  }

  static func noContour(_ names: [String], _ reason: String) -> Self {
    Self(kind: .noContour(names: names, reason: reason))
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
    case .otherParameters, .badOption, .noMinimum, .noHessian, .noContour: nil
    }
  }
}

extension MinimizationError: CustomStringConvertible {
  /// The fault in a sentence, with what to do about it.
  public var description: String {
    switch kind {
    case .startNotFinite(let parameter):
      "Parameter \"\(parameter.name)\" starts at \(parameter.start): give it a finite start"
    case .startOutsideLimits(let parameter):
      "Parameter \"\(parameter.name)\" starts at \(parameter.start), outside its limits "
        + "\(parameter.limitsText): move the start or widen the limits"
    case .badLimits(let parameter):
      "Parameter \"\(parameter.name)\" has the limits \(parameter.limitsText), which hold no number: "
        + "put the lower limit below the upper one"
    case .emptyRange(let parameter):
      "Parameter \"\(parameter.name)\" has the limits \(parameter.limitsText), which hold a single "
        + "value: fix the parameter instead"
    case .badStep(let parameter):
      "Parameter \"\(parameter.name)\" has the step \(parameter.step ?? 0): "
        + "give one that is finite and not zero, or none"
    case .duplicateName(let name):
      "Two parameters of the cost are called \"\(name)\": rename one of them"
    case .conflict(let first, let second):
      "Parameter \"\(first.name)\" is declared twice with different settings "
        + "(\(first.settingsText); \(second.settingsText)): use one declaration for both"
    case .otherParameters(let expected, let found):
      "The cost has the parameters \(expected), but the table names \(found): "
        + "pass the cost's own table, changed where needed"
    case .badOption(let name, let value, let needed):
      "The \(name) is \(value): choose one that is \(needed)"
    case .unknownParameter(let name, let known):
      "There is no parameter \"\(name)\": name one of \(known)"
    case .noMinimum(let task, let status):
      "\(task) needs a converged fit, but this one ended with \(status): minimise again, from "
        + "another start or with other settings"
    case .noHessian(let status):
      "Second derivatives cannot be computed where the fit ended: \(status); minimise from another "
        + "start, or set limits that keep the cost finite"
    case .fixedParameter(let task, let name):
      "\(task) needs a free parameter, but \"\(name)\" is fixed: free it and minimise again"
    case .badRange(let name, let reason):
      "The range for parameter \"\(name)\" cannot be used: \(reason)"
    case .noContour(let names, let reason):
      "The contour of \(names) cannot be followed: \(reason); minimise again from there, set limits, "
        + "or use a scan of both parameters"
    }
  }
}
