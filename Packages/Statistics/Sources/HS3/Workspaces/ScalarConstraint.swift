import HistFactory

/// A Gaussian around one parameter.
struct ScalarConstraint: Equatable {
  var mean: Double
  var sigma: Double
}

extension HS3Document {
  /// A distribution as a constraint of a parameter: a Gaussian of which the parameter is the variable or
  /// the mean, with numbers or constants for the rest.
  func constraint(of parameter: String, by reader: JSONReader, _ analysis: Analysis) throws
    -> ScalarConstraint
  {
    let type = try reader.type
    guard type == "gaussian_dist" || type == "normal_dist" else {
      throw reader.unsupported("the constraint of \"\(parameter)\" by a \(type)")
    }
    let (x, mean) = (try reader.reader("x"), try reader.reader("mean"))
    let other: JSONReader
    switch parameter {
    case x.value.string: other = mean
    case mean.value.string: other = x
    default: throw reader.contradiction("\"\(parameter)\" is neither the variable nor the mean")
    }
    let sigma = try number(reader.reader("sigma"), analysis)
    guard sigma > 0 else { throw reader.contradiction("sigma is \(sigma), which is not positive") }
    return ScalarConstraint(mean: try number(other, analysis), sigma: sigma)
  }

  /// A number, or the value of a parameter that stands for one.
  func number(_ reader: JSONReader, _ analysis: Analysis) throws -> Double {
    guard let name = reader.value.string else { return try reader.number() }
    if let setting = analysis.settings[name] { return setting.value }
    guard let number = Double(name), number.isFinite else {
      throw reader.contradiction("no parameter point has a value for \"\(name)\"")
    }
    return number
  }
}
