import Likelihoods

/// A model given as text: its density, its cumulative distribution and its quantiles.
struct DensityRequest: Request {
  var model: String
  var range: [Double]
  var x: [Double]
  var probabilities: [Double]?

  struct Answer: Encodable {
    var density: [Double]
    var logDensity: [Double]
    var cumulative: [Double]
    var quantiles: [Double]
  }

  func answer() throws -> Answer {
    let model = try Model(model)
    let range = range[0]...range[1]
    return Answer(
      density: try model.density(at: x, in: range),
      logDensity: try model.logDensity(at: x, in: range),
      cumulative: try model.cumulative(at: x, in: range),
      quantiles: try model.quantiles(probabilities ?? [], in: range))
  }
}
