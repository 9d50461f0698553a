/// The result of a fit with RooFit, a `RooFitResult`.
public struct ROOTFitResult: Sendable {
  /// A parameter of the fit.
  public struct Parameter: Sendable, Equatable {
    /// The name of the parameter.
    public let name: String
    /// Its value.
    public let value: Double
    /// Its symmetric error, in the unit of the value.
    public let error: Double
    /// Its error towards lower values, zero or negative; nil when it was not determined.
    public let lowError: Double?
    /// Its error towards higher values; nil when it was not determined.
    public let highError: Double?
  }

  /// The name of the result.
  public let name: String
  /// The status that the minimiser returned; zero means success.
  public let status: Int
  /// The quality of the covariance matrix; 3 means that it is full and accurate.
  public let covarianceQuality: Int
  /// The negative logarithm of the likelihood at the minimum.
  public let minimumNLL: Double
  /// The estimated vertical distance to the minimum.
  public let distanceToMinimum: Double
  /// The parameters that were varied, with their final values.
  public let parameters: [Parameter]
  /// The parameters that were kept constant.
  public let constants: [Parameter]
  /// The correlations of ``parameters``; nil when there are none.
  public let correlation: ROOTMatrix?
  /// The covariances of ``parameters``; nil when there are none.
  public let covariance: ROOTMatrix?

  /// Interprets a decoded result.
  ///
  /// - Throws: ``ROOTError`` when the object is something else, or its parameters cannot be read.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let result = object.part("RooFitResult"), let status = result["_status"]?.integer else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a RooFitResult")
    }
    name = result["fName"]?.string ?? ""
    self.status = status
    covarianceQuality = result["_covQual"]?.integer ?? -1
    minimumNLL = result["_minNLL"]?.real ?? 0
    distanceToMinimum = result["_edm"]?.real ?? 0
    parameters = try Self.parameters(result["_finalPars"])
    constants = try Self.parameters(result["_constPars"])
    correlation = try Self.matrix(result["_CM"])
    covariance = try Self.matrix(result["_VM"])
  }

  private static func matrix(_ value: ROOTValue?) throws(ROOTError) -> ROOTMatrix? {
    guard let object = value?.object else { return nil }
    return try ROOTMatrix(object)
  }

  private static func parameters(_ list: ROOTValue?) throws(ROOTError) -> [Parameter] {
    // The class of the list changed with the versions of RooFit.
    let collection = list?.object?["_list"]
    var items: [ROOTValue] = []
    for form in [collection, collection?.object?["_storage"], collection?.object?["items"]] {
      if case .list(let values)? = form { items = values }
    }
    var parameters: [Parameter] = []
    for item in items {
      guard let variable = item.object, let value = variable["_value"]?.real else {
        throw ROOTError(.unsupported, "A parameter of the fit cannot be read")
      }
      let low = variable["_asymErrLo"]?.real ?? 1
      let high = variable["_asymErrHi"]?.real ?? -1
      parameters.append(
        Parameter(
          name: variable["fName"]?.string ?? "", value: value,
          error: variable["_error"]?.real ?? 0, lowError: low <= 0 ? low : nil,
          highError: high >= 0 ? high : nil))
    }
    return parameters
  }
}
