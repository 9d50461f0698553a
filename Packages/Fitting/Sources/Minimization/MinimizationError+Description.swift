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
      "Parameter \"\(parameter.name)\" has the limits \(parameter.limitsText), which hold no number"
    case .emptyRange(let parameter):
      "Parameter \"\(parameter.name)\" has the limits \(parameter.limitsText), which hold a single "
        + "value: fix the parameter instead"
    case .badStep(let parameter):
      "Parameter \"\(parameter.name)\" has the step \(parameter.step ?? 0): "
        + "a step is finite and not zero"
    case .duplicateName(let name):
      "Two parameters of the cost are called \"\(name)\": names must differ"
    case .conflict(let first, let second):
      "Parameter \"\(first.name)\" is declared twice with different settings "
        + "(\(first.settingsText); \(second.settingsText)): use one declaration for both"
    case .otherParameters(let expected, let found):
      "The cost has the parameters \(expected), but the table names \(found): "
        + "pass the cost's own table, changed where needed"
    case .badOption(let name, let value, let needed):
      "The \(name) is \(value): it must be \(needed)"
    case .unknownParameter(let name, let known):
      "The fit has no parameter \"\(name)\": it has \(known)"
    case .noMinimum(let task, let status):
      "\(task) needs a converged fit, but this one ended with: \(status)"
    case .fixedParameter(let task, let name):
      "\(task) needs a free parameter, but \"\(name)\" is fixed"
    case .badRange(let name, let reason):
      "The range for parameter \"\(name)\" cannot be used: \(reason)"
    }
  }
}

extension Parameter {
  /// The limits as text, for messages.
  var limitsText: String { "\(lower.map { "\($0)" } ?? "")...\(upper.map { "\($0)" } ?? "")" }

  /// All but the name as text, for messages.
  var settingsText: String {
    var text = "start \(start)"
    if lower != nil || upper != nil { text += ", limits \(limitsText)" }
    if let step { text += ", step \(step)" }
    return isFixed ? text + ", fixed" : text
  }
}
