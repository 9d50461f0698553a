import Likelihoods

/// A template fit.
struct TemplateRequest: Request {
  var counts: [Double]
  var templates: [[Double]]
  var variances: [[Double]]?
  var method: String
  var parameters: [ParameterRequest]

  func answer() throws -> FitAnswer {
    guard let method = TemplateMethod(rawValue: method) else {
      throw ProbeError("no method is called '\(method)'")
    }
    let parts = templates.enumerated().map { index, contents in
      Template(
        yield: parameters[index].parameter, contents, variances: variances.map { $0[index] })
    }
    return try FitAnswer(TemplateNLL(counts, parts, method: method).minimize())
  }
}
