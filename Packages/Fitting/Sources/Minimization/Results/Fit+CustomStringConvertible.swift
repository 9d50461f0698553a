import HEPCore

extension Fit: CustomStringConvertible {
  /// The report: how the fit ended, the parameters with errors rounded as the PDG does, and the
  /// correlations.
  public var description: String {
    var lines = ["Fit \(statusText)", summary, "", TextTable(rows: parameterRows).text]
    if let covariance, covariance.names.count > 1 {
      lines += ["", "Correlations", TextTable(rows: correlationRows(covariance)).text]
    }
    return lines.joined(separator: "\n")
  }

  /// How the fit ended in a sentence, with the names of parameters in the direction of a saddle or a valley.
  public var statusDescription: String { status.description(naming: names) }

  /// The status, with the parameters that ended on a limit.
  var statusText: String {
    let held = parametersAtLimit.map { "\($0.name) at its \($0.limit?.rawValue ?? "") limit" }
    return ([statusDescription] + held).joined(separator: ", ")
  }

  var summary: String {
    let goal = minimizer.goal(up: cost.errorDefinition.up)
    let distance = edm.map { "\(significant($0))" } ?? "unknown"
    return "cost \(minimum), estimated distance \(distance) (goal \(significant(goal))), "
      + "\(calls) calls and \(gradientCalls) with gradient"
  }

  var parameterRows: [[String]] {
    var rows = [["parameter", "value", "limits", ""]]
    for fitted in fittedParameters {
      let parameter = fitted.parameter
      let hasLimits = parameter.lower != nil || parameter.upper != nil
      let note: String? =
        if parameter.isFixed { "fixed" } else { fitted.limit.map { "at its \($0.rawValue) limit" } }
      rows.append([
        fitted.name, fitted.measurement?.description ?? "\(fitted.value)",
        hasLimits ? parameter.limitsText : "", note ?? "",
      ])
    }
    return rows
  }

  func correlationRows(_ covariance: ParameterMatrix) -> [[String]] {
    let correlation = covariance.correlation
    let global = covariance.globalCorrelations
    var rows = [[""] + correlation.names + ["global"]]
    for (index, name) in correlation.names.enumerated() {
      let elements = correlation.names.indices.map { fixed(correlation.matrix[index, $0]) }
      rows.append([name] + elements + [global.map { fixed($0[index]) } ?? ""])
    }
    return rows
  }

  /// A number with three decimals.
  private func fixed(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "\(number)" }
    let thousandths = Int((abs(number) * 1000).rounded())
    let decimals = String(thousandths % 1000)
    let zeros = String(repeating: "0", count: 3 - decimals.count)
    return "\(number < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(zeros)\(decimals)"
  }

  /// A number with two significant digits.
  private func significant(_ number: Double) -> String {
    Measurement(number, 0.15 * abs(number)).rounded().value.description
  }
}
