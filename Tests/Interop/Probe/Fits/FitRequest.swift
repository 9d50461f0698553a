import Likelihoods

/// A fit of a sum of densities.
struct FitRequest: Request {
  var cost: Cost
  var components: [ComponentRequest]
  var parameters: [ParameterRequest]
  /// The events, or the counts in bins.
  var data: [Double]
  /// The ends of the range, or the edges of the bins.
  var edges: [Double]

  enum Cost: String, Decodable {
    case unbinned, extendedUnbinned, binned, extendedBinned
  }

  func answer() throws -> FitAnswer {
    let parameters = Dictionary(uniqueKeysWithValues: parameters.map { ($0.name, $0.parameter) })
    let model = Model(try components.flatMap { try $0.model(of: parameters).components })
    return try FitAnswer(costFunction(model).minimize())
  }

  private func costFunction(_ model: Model) throws -> any CostFunction {
    switch cost {
    case .unbinned: try UnbinnedNLL(model, data, in: edges[0]...edges[1])
    case .extendedUnbinned: try ExtendedUnbinnedNLL(model, data, in: edges[0]...edges[1])
    case .binned: try BinnedNLL(model, data, edges: edges)
    case .extendedBinned: try ExtendedBinnedNLL(model, data, edges: edges)
    }
  }
}
