import Vectors

/// Seedless cone jets in a geometry: stable cones, pass by pass, then split and merged.
struct ConeFinder<Geometry: ConeGeometry> {
  let geometry: Geometry
  let overlapThreshold: Double
  let passes: Int?
  let minSize: Double

  /// The jets of an event, by falling size.
  func jets(_ particles: LorentzVectorColumns<Double>) throws(JetsError) -> [ConeJet] {
    guard overlapThreshold > 0, overlapThreshold < 1 else {
      throw JetsError(
        .parameter(name: "The overlap threshold", overlapThreshold, rule: "between 0 and 1"))
    }
    let definition = JetDefinition(.cambridgeAachen(R: 1), strategy: .plain)
    let workspace = ClusterWorkspace()
    let record = workspace.record(particles.px.count, definition)
    try record.load(particles, 0..<particles.px.count, scratch: &workspace.numbers)
    let points = points(record)
    return SplitMerge(geometry, points, overlapThreshold).jets(stableCones(points))
  }

  /// The particles, those at the same place as one.
  private func points(_ record: ClusterRecord) -> [ConePoint<Geometry.Direction>] {
    var points: [ConePoint<Geometry.Direction>] = []
    var place: [Geometry.Direction: Int] = [:]
    for i in 0..<record.count {
      let momentum = record.momentum(i)
      let here = geometry.direction(momentum)
      if let known = place[here] {
        points[known].particles.append(i)
        points[known].momentum = points[known].momentum + momentum
        points[known].size += geometry.size(momentum)
      } else {
        place[here] = points.count
        points.append(
          ConePoint(
            index: points.count, particles: [i], momentum: momentum, direction: here,
            size: geometry.size(momentum)))
      }
    }
    return points
  }

  private func stableCones(_ points: [ConePoint<Geometry.Direction>]) -> [[Int]] {
    var left = points
    var cones: [[Int]] = []
    var pass = 0
    while !left.isEmpty, pass < passes ?? .max {
      let found = StableCones(geometry, left).all()
      if found.isEmpty { break }
      cones += found.filter { cone in cone.reduce(0) { $0 + points[$1].size } >= minSize }
      let used = Set(found.joined())
      left.removeAll { used.contains($0.index) }
      pass += 1
    }
    return cones
  }
}
