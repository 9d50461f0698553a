/// What a `TProfile` keeps for each bin beside what a histogram keeps, to be written.
///
/// All arrays have the cells of ``StoredHistogram/values``, which holds Σwy for a profile, as
/// ``StoredHistogram/squares`` holds Σwy².
package struct StoredProfile {
  /// Σw of each cell.
  package var weights: [Double]
  /// Σw² of each cell; empty when every entry had weight 1.
  package var squaredWeights: [Double]
  /// How ROOT shows the errors: 0 for those of the mean, 1 to 3 for the options `s`, `i` and `g`.
  package var errorMode: Int32
  /// The samples that are accepted; both are zero when all are.
  package var range: (low: Double, high: Double)

  package init(
    weights: [Double], squaredWeights: [Double], errorMode: Int32,
    range: (low: Double, high: Double)
  ) {
    self.weights = weights
    self.squaredWeights = squaredWeights
    self.errorMode = errorMode
    self.range = range
  }
}
