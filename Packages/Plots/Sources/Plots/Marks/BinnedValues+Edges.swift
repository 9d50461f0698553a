extension BinnedValues {
  /// Throws `badData` unless other bins have the same edges.
  func requireSameEdges(
    as other: BinnedValues, _ name: String, _ otherName: String
  ) throws(PlotError) {
    guard edges != other.edges else { return }
    let isSameCount = count == other.count
    let first = zip(edges, other.edges).first { $0 != $1 }
    let place = first.map { "\($0.0) against \($0.1)" } ?? ""
    throw PlotError(
      .badData,
      isSameCount
        ? "The edges of \(name) and \(otherName) differ (\(place)): only equal bins can be compared."
        : "There are \(count) bins of \(name), but \(other.count) of \(otherName): only equal bins "
          + "can be compared.")
  }
}
