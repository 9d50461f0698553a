import ParticleData

extension DecayChain {
  /// The chain as a drawing: a tree from left to right with the branching fractions on its lines.
  ///
  /// Particles are written as the tables write them in Unicode; the same chain gives the same bytes.
  public func svg() -> String {
    var drawing = DecayDrawing()
    _ = drawing.place(self, depth: 0)
    return drawing.text
  }
}

/// The drawing of a chain, which grows by a row for each particle of the final state.
private struct DecayDrawing {
  private let columnWidth = 150.0
  private let rowHeight = 30.0
  private var rows = 0
  private var depth = 0
  private var lines: [String] = []
  private var labels: [String] = []

  /// Draws a particle with its daughters to the right.
  ///
  /// - Returns: the height of the particle.
  mutating func place(_ chain: DecayChain, depth: Int) -> Double {
    self.depth = max(self.depth, depth)
    let x = 15 + Double(depth) * columnWidth
    guard !chain.isStable else {
      rows += 1
      let y = Double(rows) * rowHeight
      label(chain.particle, x, y)
      return y
    }
    let heights = chain.daughters.map { place($0, depth: depth + 1) }
    let y = ((heights.first ?? 0) + (heights.last ?? 0)) / 2
    label(chain.particle, x, y)
    let bend = x + columnWidth - 40
    for height in heights {
      lines.append(
        "<path d=\"M\(x + 50) \(y)H\(bend)V\(height)H\(x + columnWidth - 6)\"/>")
    }
    if chain.branchingFraction != 1 {
      labels.append(
        "<text class=\"f\" x=\"\(x + 55)\" y=\"\(y - 4)\">\(chain.branchingFraction)</text>")
    }
    return y
  }

  private mutating func label(_ name: String, _ x: Double, _ y: Double) {
    let particle =
      PDGID(evtGenName: name).flatMap { ParticleTable.pdg[$0] } ?? ParticleTable.pdg[name]
    labels.append(
      "<text x=\"\(x)\" y=\"\(y + 5)\">\(escaped(particle?.unicodeName ?? name))</text>")
  }

  private func escaped(_ name: String) -> String {
    String(
      name.flatMap { letter -> String in
        switch letter {
        case "&": "&amp;"
        case "<": "&lt;"
        default: String(letter)
        }
      })
  }

  var text: String {
    let (width, height) = (Double(depth) * columnWidth + 90, Double(rows + 1) * rowHeight)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      <style>text{font:16px sans-serif}.f{font-size:10px;fill:#666}path{fill:none;stroke:#888}</style>
      <rect width="\(width)" height="\(height)" fill="#fff"/>
      \(lines.joined(separator: "\n"))
      \(labels.joined(separator: "\n"))
      </svg>

      """
  }
}
