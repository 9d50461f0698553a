import Histograms
import ROOTFiles

/// A `TEfficiency`: how many entries of each bin passed a selection.
public struct ROOTEfficiency: Sendable {
  /// A beta distribution: what is thought of an efficiency before the measurement.
  public struct Prior: Sendable, Equatable {
    /// The first parameter; 1 with `beta` 1 is uniform.
    public let alpha: Double
    /// The second parameter.
    public let beta: Double
  }

  /// The name of the efficiency.
  public let name: String
  /// The title of the efficiency.
  public let title: String
  /// The entries that passed.
  public let passed: AnyHistogram
  /// All entries.
  public let total: AnyHistogram
  /// The confidence level of the intervals that ROOT shows.
  public let confidenceLevel: Double
  /// How ROOT finds the intervals; nil for that of Feldman and Cousins, which is not offered here.
  public let interval: EfficiencyInterval?
  /// The prior of Bayesian intervals.
  public let prior: Prior
  /// The priors of single bins, by ROOT's numbers of bins; empty when all have ``prior``.
  public let binPriors: [Prior]
  /// The weight of the sample when several efficiencies are combined.
  public let weight: Double
  /// Whether ROOT shows the mode of the posterior instead of its mean.
  public let usesPosteriorMode: Bool
  /// Whether ROOT shows the shortest Bayesian interval instead of the central one.
  public let usesShortestInterval: Bool

  /// Interprets a decoded `TEfficiency`.
  ///
  /// - Throws: `ROOTError` when the object is something else, or one of its histograms is missing.
  public init(_ object: ROOTObject) throws(ROOTError) {
    guard let efficiency = object.part("TEfficiency"),
      let passed = efficiency["fPassedHistogram"]?.object,
      let total = efficiency["fTotalHistogram"]?.object
    else {
      throw ROOTError(.wrongType, "This is a \(object.className), not a TEfficiency")
    }
    name = efficiency["fName"]?.string ?? ""
    title = efficiency["fTitle"]?.string ?? ""
    self.passed = try AnyHistogram(passed)
    self.total = try AnyHistogram(total)
    confidenceLevel = efficiency["fConfLevel"]?.real ?? 0
    prior = Prior(
      alpha: efficiency["fBeta_alpha"]?.real ?? 1, beta: efficiency["fBeta_beta"]?.real ?? 1)
    interval = Self.interval(efficiency["fStatisticOption"]?.integer ?? 0, prior)
    weight = efficiency["fWeight"]?.real ?? 1
    var bits: UInt32 = 0
    if case .identity(let all, _)? = efficiency.identity { bits = all }
    usesPosteriorMode = bits & Self.posteriorMode != 0
    usesShortestInterval = bits & Self.shortestInterval != 0
    binPriors =
      bits & Self.binPrior != 0 ? Self.priors(efficiency["fBeta_bin_params"]) : []
    guard self.passed.values().count == self.total.values().count else {
      throw ROOTError(.malformed, "The histograms of the efficiency differ in their bins")
    }
  }

  private static let posteriorMode: UInt32 = 1 << 15
  private static let shortestInterval: UInt32 = 1 << 16
  private static let binPrior: UInt32 = 1 << 17

  /// The method behind ROOT's number for it.
  private static func interval(_ option: Int, _ prior: Prior) -> EfficiencyInterval? {
    switch option {
    case 0: .clopperPearson
    case 1: .wald
    case 2: .wilson
    case 3: .agrestiCoull
    case 5: .bayesian(alpha: 0.5, beta: 0.5)
    case 6: .bayesian(alpha: 1, beta: 1)
    case 7: .bayesian(alpha: prior.alpha, beta: prior.beta)
    case 8: .midP
    default: nil
    }
  }

  private static func priors(_ value: ROOTValue?) -> [Prior] {
    guard case .column(.record(let pairs))? = value,
      let first = pairs["first"].flatMap({ ROOTValue.column($0).reals }),
      let second = pairs["second"].flatMap({ ROOTValue.column($0).reals })
    else { return [] }
    return zip(first, second).map { Prior(alpha: $0, beta: $1) }
  }

  /// The fraction that passed, for each bin without flow bins, the last axis fastest; nil where
  /// nothing was counted.
  public var values: [Double?] {
    zip(passed.values(), total.values()).map { $1 == 0 ? nil : $0 / $1 }
  }
}
