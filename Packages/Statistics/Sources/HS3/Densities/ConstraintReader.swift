import Densities
import HistFactory
import Likelihoods
import LinearAlgebra
import RealModule

/// Turns distributions of parameters into constraints.
struct ConstraintReader {
  let names: NameTable

  /// A distribution as a constraint.
  ///
  /// - Parameter observed: the value of its variable, where the data give it.
  func cost(_ reader: JSONReader, observed: Double? = nil) throws -> any CostFunction {
    switch try reader.type {
    case "gaussian_dist", "normal_dist": return try gaussian(reader, observed)
    case "poisson_dist":
      let count = try variable(reader, observed)
      return try PoissonConstraint(names.formula(reader.reader("mean")), count: count)
    case "lognormal_dist":
      let x = try variable(reader, observed)
      return try LogNormalConstraint(
        names.formula(reader.reader("mu")).exponential, median: x,
        factor: Double.exp(try number("sigma", reader)))
    case "multivariate_normal_dist" where observed == nil: return try multivariate(reader)
    case let type: throw reader.unsupported("a \(type) as a constraint of parameters")
    }
  }

  private func number(_ name: String, _ reader: JSONReader) throws -> Double {
    let member = try reader.reader(name)
    guard let number = try names.constant(member) else {
      throw member.unsupported("\"\(name)\" of a constraint that is not constant")
    }
    return number
  }

  private func variable(_ reader: JSONReader, _ observed: Double?) throws -> Double {
    try observed ?? number("x", reader)
  }

  private func gaussian(_ reader: JSONReader, _ observed: Double?) throws -> GaussianConstraint {
    let sigma = try number("sigma", reader)
    let (x, mean) = (try reader.reader("x"), try reader.reader("mean"))
    if let value = try observed ?? names.constant(x) {
      return try GaussianConstraint(parameter(mean), value, sigma: sigma)
    }
    guard let value = try names.constant(mean) else {
      throw reader.unsupported("a Gaussian between two parameters")
    }
    return try GaussianConstraint(parameter(x), value, sigma: sigma)
  }

  private func parameter(_ reader: JSONReader) throws -> Parameter {
    guard case .parameter(let parameter) = try names.formula(reader) else {
      throw reader.unsupported("a Gaussian constraint of something else than a parameter")
    }
    return parameter
  }

  private func multivariate(_ reader: JSONReader) throws -> GaussianConstraint {
    let parameters = try reader.someElements("x").map(parameter)
    let means = try reader.someElements("mean").map { member in
      guard let mean = try names.constant(member) else {
        throw member.unsupported("a mean that is not constant")
      }
      return mean
    }
    var covariance = SymmetricMatrix(order: parameters.count)
    let rows = try reader.someElements("covariances")
    guard rows.count == parameters.count else {
      throw reader.contradiction(
        "\(parameters.count) parameters have \(rows.count) rows of covariances")
    }
    for (row, reader) in rows.enumerated() {
      let numbers = try reader.elements().map { try $0.number() }
      guard numbers.count == parameters.count else {
        throw reader.contradiction("the row has \(numbers.count) covariances")
      }
      for column in 0...row { covariance[row, column] = numbers[column] }
    }
    return try GaussianConstraint(parameters, means, covariance: covariance)
  }
}
