import Likelihoods

/// An unbinned or binned fit of a model given as text, with weights, and a contour of two parameters.
struct TextFitRequest: Request {
  var model: String
  var parameters: [ParameterRequest]
  var data: [Double]
  var weights: [Double]?
  var variances: [Double]?
  var edges: [Double]
  var isExtended: Bool
  /// The names of two parameters.
  var contour: [String]?
  var confidence: Double?

  struct Answer: Encodable {
    var fit: FitAnswer
    var robust: [String: Double]?
    var contour: [[Double]]?
  }

  func answer() throws -> Answer {
    let model = try Model(model, parameters: parameters.map(\.parameter))
    let range = edges[0]...edges[edges.count - 1]
    if edges.count > 2 {
      return try isExtended
        ? answer(ExtendedBinnedNLL(model, data, variances: variances, edges: edges))
        : answer(BinnedNLL(model, data, variances: variances, edges: edges))
    }
    guard isExtended else {
      return try scored(UnbinnedNLL(model, data, weights: weights, in: range))
    }
    return try scored(ExtendedUnbinnedNLL(model, data, weights: weights, in: range))
  }

  private func answer(_ cost: some CostFunction) throws -> Answer {
    let fit = try cost.minimize()
    return try Answer(fit: FitAnswer(fit), contour: contour(of: fit))
  }

  private func scored(_ cost: some ScoredCost) throws -> Answer {
    let fit = try cost.minimize()
    let robust = try cost.robustCovariance(of: fit)
    return try Answer(
      fit: FitAnswer(fit),
      robust: Dictionary(uniqueKeysWithValues: zip(robust.names, robust.errors)),
      contour: contour(of: fit))
  }

  private func contour(of fit: Fit) throws -> [[Double]]? {
    guard let contour else { return nil }
    let pair = contour.compactMap { fit[$0]?.parameter }
    return try fit.contour(pair[0], pair[1], confidence: confidence, points: 40)
      .map { [$0.first, $0.second] }
  }
}
