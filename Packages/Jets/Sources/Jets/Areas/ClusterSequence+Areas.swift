public import Vectors

extension ClusterSequence {
  /// Clusters the momenta of an event and measures the areas of the jets.
  ///
  ///     let sequence = try ClusterSequence(particles, definition, area: .active())
  ///     let area = sequence.inclusiveJets(ptMin: 20)[0].area
  ///
  /// - Parameters:
  ///   - particles: momenta in any coordinates, in GeV.
  ///   - definition: an algorithm with rapidity and azimuth, recombination and strategy.
  ///   - area: how areas are measured.
  ///   - event: the number of the event, on which its ghosts depend.
  ///   - workspace: memory to use again; `nil` makes its own.
  /// - Throws: ``JetsError`` as without areas, for ghosts out of range, and for an algorithm for e⁺e⁻ collisions.
  public convenience init<Momentum: FourMomentum>(
    _ particles: some Sequence<Momentum>, _ definition: JetDefinition, area: AreaDefinition,
    event: UInt64 = 0, workspace: ClusterWorkspace? = nil
  ) throws(JetsError) where Momentum.Scalar == Double {
    try self.init(
      columns: LorentzVectorColumns(particles), definition, area: area, event: event,
      workspace: workspace)
  }

  /// Clusters the momenta of an event, given in columns, and measures the areas of the jets.
  ///
  /// - Throws: as the initialiser from a sequence.
  public convenience init(
    columns particles: LorentzVectorColumns<Double>, _ definition: JetDefinition,
    area: AreaDefinition, event: UInt64 = 0, workspace: ClusterWorkspace? = nil
  ) throws(JetsError) {
    guard !definition.algorithm.isSpherical, let radius = definition.algorithm.radius else {
      throw JetsError(.needsCylinder("An area"))
    }
    let count = particles.px.count
    let task = AreaTask(
      particles: particles, definition: definition, radius: radius, event: event,
      workspace: workspace ?? ClusterWorkspace())
    if case .activeWithExplicitGhosts(let ghosts) = area {
      let (record, areas) = try task.withExplicitGhosts(ghosts)
      self.init(record, definition, particleCount: count, areas: areas)
    } else {
      let plain = try ClusterSequence(
        columns: particles, definition, workspace: task.workspace)
      let areas = try task.areas(of: plain, area)
      self.init(plain, areas: areas)
    }
  }
}
