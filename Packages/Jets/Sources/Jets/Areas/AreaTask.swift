import Vectors

/// One event whose areas are to be measured.
struct AreaTask {
  let particles: LorentzVectorColumns<Double>
  let definition: JetDefinition
  let radius: Double
  let event: UInt64
  let workspace: ClusterWorkspace

  /// The areas of the jets of a clustering without ghosts.
  func areas(of plain: ClusterSequence, _ area: AreaDefinition) throws(JetsError) -> JetAreas {
    switch area {
    case .active(let ghosts), .activeWithExplicitGhosts(let ghosts):
      return try active(plain, ghosts)
    case .oneGhostPassive(let ghosts):
      return try oneGhost(plain, ghosts)
    case .passive(let ghosts):
      if case .kt = definition.algorithm { return try voronoi(plain, fraction: 1) }
      return try oneGhost(plain, ghosts)
    case .voronoi(let fraction):
      return try voronoi(plain, fraction: fraction)
    }
  }

  /// Clusters with ghosts, and adds up their areas in every jet.
  func withExplicitGhosts(
    _ specification: GhostSpecification
  ) throws(JetsError) -> (ClusterRecord, JetAreas) {
    let record = try clustered(with: specification.ghosts(event: event))
    let cell = specification.cellArea
    var ledger = AreaLedger(jets: record.jets)
    for ghost in particles.px.count..<record.count {
      ledger.add(cell, along: record.momentum(ghost), to: ghost)
    }
    var product = record.count
    for step in 0..<record.count where record.second[step] >= 0 {
      ledger.add(Int(record.first[step]), to: product)
      ledger.add(Int(record.second[step]), to: product)
      product += 1
    }
    return (record, ledger.areas(sets: 1, ghostArea: cell))
  }

  private func clustered(
    with ghosts: LorentzVectorColumns<Double>
  ) throws(JetsError) -> ClusterRecord {
    let all = LorentzVectorColumns(
      uncheckedPx: particles.px + ghosts.px, py: particles.py + ghosts.py,
      pz: particles.pz + ghosts.pz, energy: particles.energy + ghosts.energy)
    return try workspace.cluster(all, 0..<all.px.count, definition)
  }

  private func active(
    _ plain: ClusterSequence, _ specification: GhostSpecification
  ) throws(JetsError) -> JetAreas {
    var total = AreaLedger(jets: plain.fate.count)
    try specification.validate()
    for set in 0..<specification.repeats {
      let record = try clustered(with: specification.ghosts(event: event, set: set))
      var matching = GhostMatching(record, plain, ghostArea: specification.cellArea)
      total.add(matching.ledger())
    }
    return total.areas(sets: specification.repeats, ghostArea: nil)
  }

  private func oneGhost(
    _ plain: ClusterSequence, _ specification: GhostSpecification
  ) throws(JetsError) -> JetAreas {
    let ghosts = try specification.ghosts(event: event)
    let cell = specification.cellArea
    var ledger = AreaLedger(jets: plain.fate.count)
    for ghost in ghosts.px.indices {
      let momentum = LorentzVectorColumns(
        uncheckedPx: [ghosts.px[ghost]], py: [ghosts.py[ghost]], pz: [ghosts.pz[ghost]],
        energy: [ghosts.energy[ghost]])
      let record = try clustered(with: momentum)
      var matching = GhostMatching(record, plain, ghostArea: cell)
      ledger.add(matching.ledger())
    }
    return ledger.areas(sets: 1, ghostArea: nil)
  }

  private func voronoi(_ plain: ClusterSequence, fraction: Double) throws(JetsError) -> JetAreas {
    guard fraction > 0, fraction.isFinite else {
      throw JetsError(.parameter(name: "The fraction of the radius", fraction, rule: "positive"))
    }
    let points = (0..<plain.inputCount).map { index in
      let jet = plain.jet(at: index)
      return VoronoiCells.Point(y: jet.rapidity, phi: jet.phi)
    }
    let cells = VoronoiCells.areas(points, radius: radius * fraction)
    var ledger = AreaLedger(jets: plain.fate.count)
    for (particle, area) in cells.enumerated() {
      ledger.add(area, along: plain.jet(at: particle).momentum, to: particle)
    }
    for (order, step) in plain.origin.enumerated() {
      ledger.add(Int(plain.first[Int(step)]), to: plain.inputCount + order)
      ledger.add(Int(plain.second[Int(step)]), to: plain.inputCount + order)
    }
    return ledger.areas(sets: 1, ghostArea: nil)
  }
}
