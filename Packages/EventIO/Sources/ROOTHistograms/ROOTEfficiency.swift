import Histograms
import ROOTFiles

/// A `TEfficiency`: how many entries of each bin passed a selection.
public struct ROOTEfficiency: Sendable {
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
    guard self.passed.values().count == self.total.values().count else {
      throw ROOTError(.malformed, "The histograms of the efficiency differ in their bins")
    }
  }

  /// The fraction that passed, for each bin without flow bins, the last axis fastest; nil where
  /// nothing was counted.
  public var values: [Double?] {
    zip(passed.values(), total.values()).map { $1 == 0 ? nil : $0 / $1 }
  }
}
