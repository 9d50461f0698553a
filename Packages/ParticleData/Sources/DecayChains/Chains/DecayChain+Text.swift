extension DecayChain: CustomStringConvertible {
  /// The decay descriptor: `D*+ -> (D0 -> K- pi+) pi+`.
  public var description: String {
    guard !isStable else { return particle }
    let parts = daughters.map { $0.isStable ? $0.particle : "(\($0.description))" }
    return "\(particle) -> \(parts.joined(separator: " "))"
  }

  /// The chain as a tree of lines for a terminal.
  ///
  ///     D*+
  ///     ├─ D0
  ///     │  ├─ K-
  ///     │  └─ pi+
  ///     └─ pi+
  public var tree: String { treeLines.joined(separator: "\n") }

  private var treeLines: [String] {
    var lines = [particle]
    for (index, daughter) in daughters.enumerated() {
      let isLast = index == daughters.count - 1
      let below = daughter.treeLines
      lines.append((isLast ? "└─ " : "├─ ") + below[0])
      lines += below.dropFirst().map { (isLast ? "   " : "│  ") + $0 }
    }
    return lines
  }
}
