import RealModule
import Vectors

extension ClusterWorkspace {
  /// Clusters a run of particles of columns; the record is valid until the next call.
  func cluster(
    _ particles: LorentzVectorColumns<Double>, _ range: Range<Int>, _ definition: JetDefinition
  ) throws(JetsError) -> ClusterRecord {
    try definition.algorithm.validate()
    guard range.count <= Self.particleLimit else {
      throw JetsError(.tooManyParticles(range.count, limit: Self.particleLimit))
    }
    var record = record(range.count, definition)
    try record.load(particles, range, scratch: &numbers)
    if record.count > 0 { run(&record, definition) }
    return record
  }

  private func run(_ record: inout ClusterRecord, _ definition: JetDefinition) {
    switch definition.algorithm {
    case .kt(let radius): cylinder(&record, radius, 1, definition.strategy)
    case .cambridgeAachen(let radius): cylinder(&record, radius, 0, definition.strategy)
    case .antiKt(let radius): cylinder(&record, radius, -1, definition.strategy)
    case .generalizedKt(let radius, let power):
      cylinder(&record, radius, power, definition.strategy)
    case .durham: sphere(&record, bound: .infinity, factor: 1, power: 1)
    case .generalizedEE(let radius, let power):
      let bound = 2 * (radius < .pi ? 1 - Double.cos(radius) : 3 + Double.cos(radius))
      sphere(&record, bound: bound, factor: 1 / bound, power: power)
    case .variableR(let rho, let least, let most, let power):
      pairwise(
        &record,
        .variableR(rho: rho, least: least, most: most, weight: DistanceWeight(power: power)))
    case .jade: pairwise(&record, .jade)
    case .valencia(let radius, let beta, let gamma):
      pairwise(
        &record,
        .valencia(scale: 1 / (radius * radius), weight: DistanceWeight(power: beta), gamma: gamma))
    case .cambridge(let cut):
      var total = 0.0
      for i in 0..<record.count { total += record.energy[i] }
      pairwise(&record, .cambridge(cut: cut, total: total))
    }
  }

  private func pairwise(_ record: inout ClusterRecord, _ metric: PairMetric) {
    let n = record.count
    let integers = integers.reserve(3 * n)
    PairwiseClustering(
      metric: metric, jet: integers, partner: integers + n, label: integers + 2 * n,
      distance: numbers.reserve(n)
    ).run(&record)
  }

  private func sphere(
    _ record: inout ClusterRecord, bound: Double, factor: Double, power: Double
  ) {
    let n = PlainClustering<SphereSlots>.padded(record.count)
    let numbers = numbers.reserve(7 * n)
    let slots = SphereSlots(x: numbers, y: numbers + n, z: numbers + 2 * n)
    plain(&record, slots, numbers + 3 * n, bound, factor, DistanceWeight(power: power))
  }

  private func cylinder(
    _ record: inout ClusterRecord, _ radius: Double, _ power: Double, _ strategy: ClusteringStrategy
  ) {
    let plan = ClusteringPlan(strategy, record, radius: radius)
    let (bound, factor) = (radius * radius, 1 / (radius * radius))
    let weight = DistanceWeight(power: power)
    if let grid = plan.grid {
      tiled(&record, grid, bound, factor, weight, usesTree: plan.usesTree)
    } else {
      let n = PlainClustering<CylinderSlots>.padded(record.count)
      let numbers = numbers.reserve(6 * n)
      let slots = CylinderSlots(y: numbers, phi: numbers + n)
      plain(&record, slots, numbers + 2 * n, bound, factor, weight)
    }
  }

  private func plain<Slots: SlotGeometry>(
    _ record: inout ClusterRecord, _ slots: Slots, _ numbers: UnsafeMutablePointer<Double>,
    _ bound: Double, _ factor: Double, _ weight: DistanceWeight
  ) {
    let n = PlainClustering<Slots>.padded(record.count)
    let integers = integers.reserve(3 * n)
    PlainClustering(
      slots: slots, weightOf: weight, bound: bound, factor: factor, weight: numbers,
      nearest: numbers + n, distance: numbers + 2 * n, scratch: numbers + 3 * n,
      neighbour: integers, jet: integers + n, label: integers + 2 * n
    ).run(&record)
  }

  private func tiled(
    _ record: inout ClusterRecord, _ grid: TileGrid, _ bound: Double, _ factor: Double,
    _ weight: DistanceWeight, usesTree: Bool
  ) {
    let n = record.count
    let room = TreeSearch.room(n)
    let values = numbers.reserve(room + n)
    if usesTree {
      let starts = levels.reserve(TreeSearch.maxLevels)
      let search = TreeSearch(values: values, starts: starts, leaves: n)
      tiled(&record, grid, bound, factor, weight, search, values + room)
    } else {
      let search = ScanSearch(values: values, count: n)
      tiled(&record, grid, bound, factor, weight, search, values + room)
    }
  }

  private func tiled<Search: MinimumSearch>(
    _ record: inout ClusterRecord, _ grid: TileGrid, _ bound: Double, _ factor: Double,
    _ weight: DistanceWeight, _ search: Search, _ weights: UnsafeMutablePointer<Double>
  ) {
    let n = record.count
    let room = TileStore.room(jets: n, tiles: grid.count)
    let integers = integers.reserve(7 * n)
    let store = TileStore(
      tiles: tiles.reserve(grid.count), count: grid.count, occupants: occupants.reserve(room),
      spare: spareOccupants.reserve(room), room: room, tileOf: integers, placeOf: integers + n)
    let links = NeighbourLinks(
      neighbour: integers + 2 * n, head: integers + 3 * n, next: integers + 4 * n,
      previous: integers + 5 * n)
    var clustering = TiledClustering(
      grid: grid, store: store, links: links, search: search, weightOf: weight, bound: bound,
      factor: factor, weight: weights, jet: integers + 6 * n)
    clustering.run(&record)
  }
}
