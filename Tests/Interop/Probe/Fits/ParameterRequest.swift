import Likelihoods

/// A parameter with its start and its limits.
struct ParameterRequest: Decodable {
  var name: String
  var start: Double
  var lower: Double?
  var upper: Double?

  var parameter: Parameter {
    var parameter = Parameter(name, start)
    parameter.lower = lower
    parameter.upper = upper
    return parameter
  }
}
