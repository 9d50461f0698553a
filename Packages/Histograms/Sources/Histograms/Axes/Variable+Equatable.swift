extension Variable {
  /// Whether edges, flow bins and annotation are the same.
  public static func == (left: Variable, right: Variable) -> Bool {
    left.edges == right.edges && left.flow == right.flow && left.grows == right.grows
      && left.isCircular == right.isCircular && left.annotation == right.annotation
  }

  /// Feeds edges, flow bins and annotation to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(edges)
    hasher.combine(flow)
    hasher.combine(grows)
    hasher.combine(isCircular)
    hasher.combine(annotation)
  }
}
