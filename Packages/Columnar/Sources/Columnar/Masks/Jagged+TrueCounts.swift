import CColumnar

// The true entries of each row, counted by the kernels in C.

extension Jagged where Item == Bool {
  /// The number of true entries in each row.
  public func countTrue() -> [Int] { perRow(ccol_true_counts) }

  /// Whether at least so many entries of each row are true.
  ///
  ///     let hasTwoHardJets = (jetPt .> 40).any(atLeast: 2)
  public func any(atLeast number: Int) -> [Bool] {
    perRow { ccol_true_at_least($0, $1, $2, $3, number, $4) }
  }

  /// Whether any entry of each row is true; false for an empty row.
  public func any() -> [Bool] { any(atLeast: 1) }

  /// Whether all entries of each row are true; true for an empty row.
  public func all() -> [Bool] { (.!self).any().map { !$0 } }

  /// The offsets of the rows when only the true entries are left.
  @usableFromInline
  var trueOffsets: [Int] { perRow(andMore: 1, ccol_true_offsets) }
}
