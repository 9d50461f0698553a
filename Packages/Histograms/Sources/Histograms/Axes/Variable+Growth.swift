extension Variable {
  /// The axis with bins that reach to these values too; infinities and NaN have none.
  public func grown(toHold values: Span<Double>) -> Variable {
    guard grows else { return self }
    var edges = edges
    for i in values.indices where values[i].isFinite && edges.count <= AxisGrowth.mostBins {
      let (first, last) = (edges[0], edges[edges.count - 1])
      if values[i] >= last {
        edges.append(max(values[i].nextUp, last + 0.5 * (last - edges[edges.count - 2])))
      } else if values[i] < first {
        edges.insert(min(values[i], first - 0.5 * (edges[1] - first)), at: 0)
      }
    }
    guard edges.count > count + 1 else { return self }
    return (try? Variable(edges: edges, flow: flow, growth: true, annotation: annotation)) ?? self
  }

  /// The bin of each bin of the other axis, if all its edges are edges here, one after another.
  public func bins(of other: Variable) -> [Int]? {
    guard let first = edges.firstIndex(of: other.edges[0]), first + other.count <= count,
      edges[first...first + other.count].elementsEqual(other.edges)
    else { return nil }
    return Array(first..<first + other.count)
  }

  /// The longer axis, if both grow and it has all bins of the other.
  public func merged(with other: Variable) -> Variable? {
    if hasSameBins(as: other) { return self }
    guard grows, other.grows, flow == other.flow else { return nil }
    if bins(of: other) != nil { return self }
    guard other.bins(of: self) != nil else { return nil }
    var merged = other
    merged.annotation = annotation
    return merged
  }
}
