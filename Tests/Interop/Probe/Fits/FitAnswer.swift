import Likelihoods

/// What a fit found, and the MINOS intervals of all parameters.
struct FitAnswer: Encodable {
  var converged: Bool
  var status: String
  var minimum: Double
  var values: [String: Double]
  var errors: [String: Double]
  var minos: [String: [Double?]]

  init(_ fit: Fit) throws {
    converged = fit.status.isConverged
    status = "\(fit.status)"
    minimum = fit.minimum
    values = fit.valuesByName
    (errors, minos) = ([:], [:])
    for parameter in fit.fittedParameters {
      errors[parameter.name] = parameter.error
      guard converged && !parameter.parameter.isFixed else { continue }
      let interval = try fit.minos(parameter.name)
      minos[parameter.name] = [interval.lowerError, interval.upperError]
    }
  }
}
