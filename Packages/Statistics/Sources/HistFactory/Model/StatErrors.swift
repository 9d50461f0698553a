/// The statistical uncertainty of all samples of a channel together.
enum StatErrors {
  /// One modifier for each name, in the order of names, with the relative uncertainty of each bin:
  /// the root of the sum of squares over the sum of the rates, over the samples that have it.
  static func merged(_ places: [ModifierPlace], in workspace: Workspace) throws(HistFactoryError)
    -> [ModifierPlace]
  {
    let groups = Dictionary(grouping: places) { $0.modifier.name }
    var merged: [ModifierPlace] = []
    for (_, name) in workspace.sorted(Array(groups.keys), by: \.self) {
      guard let group = groups[name], var first = group.first else { continue }
      let bins = first.sample.data.count
      var (rates, squares) = (
        [Double](repeating: 0, count: bins), [Double](repeating: 0, count: bins)
      )
      for place in group {
        guard place.channel.name == first.channel.name else {
          throw HistFactoryError(
            .contradiction,
            "staterror \"\(name)\" is used in the channels "
              + "\"\(first.channel.name)\" and \"\(place.channel.name)\": give each its own name",
            path: place.path)
        }
        guard case .staterror(let uncertainties) = place.modifier.kind else { continue }
        for bin in 0..<bins {
          rates[bin] += place.sample.data[bin]
          squares[bin] += uncertainties[bin] * uncertainties[bin]
        }
      }
      let relative = zip(rates, squares).map { $0 > 0 ? $1.squareRoot() / $0 : 0 }
      first.modifier = Modifier(name, .staterror(relative))
      merged.append(first)
    }
    return merged
  }
}
