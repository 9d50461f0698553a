import ArgumentParser

/// How the distribution of a column is made.
struct ColumnOptions: ParsableArguments {
  @Option(help: "The column of the tree.")
  var column: String?

  @Option(help: "The number of bins for a column. (default: 60)")
  var bins: Int?

  @Option(help: "The lower end of the axis for a column.")
  var from: Double?

  @Option(help: "The upper end of the axis for a column.")
  var to: Double?

  func validate() throws {
    if let bins, !(1...100_000).contains(bins) {
      throw ValidationError("--bins must lie between 1 and 100000")
    }
    if let from, let to, !(from < to) { throw ValidationError("--from must lie below --to") }
    if ![from, to].compactMap(\.self).allSatisfy(\.isFinite) {
      throw ValidationError("--from and --to must be finite")
    }
  }

  /// Whether none of them is given.
  var isEmpty: Bool { column == nil && bins == nil && from == nil && to == nil }
}
