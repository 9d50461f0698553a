import LinearAlgebra

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A fit as plain values, to be written and read as JSON.
public struct FitReport: Codable, Sendable, Equatable {
  /// One parameter.
  public struct Entry: Codable, Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value.
    public var value: Double
    /// The symmetric error, where there is one.
    public var error: Double?
    /// The lower limit, where there is one.
    public var lower: Double?
    /// The upper limit, where there is one.
    public var upper: Double?
    /// Whether the parameter did not move.
    public var isFixed: Bool
    /// The limit on which the parameter ended: `lower` or `upper`.
    public var atLimit: String?
  }

  /// A matrix between parameters.
  public struct Table: Codable, Sendable, Equatable {
    /// The names of the parameters, one for each row.
    public var names: [String]
    /// The rows.
    public var rows: [[Double]]
  }

  /// Whether the fit converged.
  public var converged: Bool
  /// How it ended, in a sentence.
  public var status: String
  /// The cost where it ended.
  public var minimum: Double?
  /// The rise of the cost at one standard deviation.
  public var up: Double
  /// The estimated vertical distance to the minimum, where it is known.
  public var edm: Double?
  /// The number of calls without derivatives.
  public var calls: Int
  /// The number of calls with derivatives.
  public var gradientCalls: Int
  /// The parameters.
  public var parameters: [Entry]
  /// The covariance, where there is one.
  public var covariance: Table?
}

extension Fit {
  /// The fit as plain values.
  public var report: FitReport {
    FitReport(
      converged: status.isConverged, status: statusText,
      minimum: minimum.isFinite ? minimum : nil, up: cost.errorDefinition.up,
      edm: edm.flatMap { $0.isFinite ? $0 : nil }, calls: calls, gradientCalls: gradientCalls,
      parameters: fittedParameters.map { fitted in
        FitReport.Entry(
          name: fitted.name, value: fitted.value, error: fitted.error,
          lower: fitted.parameter.lower, upper: fitted.parameter.upper,
          isFixed: fitted.parameter.isFixed, atLimit: fitted.limit?.rawValue)
      },
      covariance: covariance.map { covariance in
        let order = covariance.matrix.order
        return FitReport.Table(
          names: covariance.names,
          rows: (0..<order).map { row in (0..<order).map { covariance.matrix[row, $0] } })
      })
  }

  /// The report as JSON, keys sorted.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    // Plain numbers and strings always have a representation.
    return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
