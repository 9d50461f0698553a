import Columnar

extension LHEReader {
  /// Reads up to so many events into columns; nil at the end.
  ///
  ///     while let batch = try reader.columns(events: 10_000) {
  ///       let leading = batch.energy.max()
  ///     }
  ///
  /// - Throws: ``LHEError`` with the line when one of them is malformed.
  /// - Precondition: `events` is positive.
  public func columns(events: Int) throws(LHEError) -> LHEColumns? {
    precondition(events > 0, "A batch must have at least one event")
    var processID: [Int32] = []
    var numbers: [[Double]] = [[], [], [], []]
    var offsets = [0]
    var particles = LHEParticles()
    var weights = WeightTable()
    var event = LHEEvent()
    while processID.count < events, try read(into: &event) {
      processID.append(event.processID)
      numbers[0].append(event.weight)
      numbers[1].append(event.scale)
      numbers[2].append(event.alphaQED)
      numbers[3].append(event.alphaQCD)
      particles.append(contentsOf: event.particles)
      offsets.append(particles.count)
      weights.append(event)
    }
    guard !processID.isEmpty else { return nil }
    return LHEColumns(
      processID: processID, weight: numbers[0], scale: numbers[1], alphaQED: numbers[2],
      alphaQCD: numbers[3], offsets: offsets, particles: particles, weightIDs: weights.ids,
      weights: weights.columns)
  }
}

/// Further weights by their identifiers.
private struct WeightTable {
  private(set) var ids: [String] = []
  private var values: [[Double]] = []
  /// For each identifier and event, the place of the value; -1 where the event lacks it.
  private var positions: [[Int]] = []
  private var rows = 0

  var columns: [OptionalColumn<Double>] {
    zip(positions, values).map { OptionalColumn(uncheckedPositions: $0, content: $1) }
  }

  mutating func append(_ event: LHEEvent) {
    for (place, id) in event.weightIDs.enumerated() {
      let column = place < ids.count && ids[place] == id ? place : self.column(id)
      guard positions[column].count == rows else { continue }
      positions[column].append(values[column].count)
      values[column].append(event.weights[place])
    }
    rows += 1
    for column in positions.indices where positions[column].count < rows {
      positions[column].append(-1)
    }
  }

  private mutating func column(_ id: String) -> Int {
    if let known = ids.firstIndex(of: id) { return known }
    ids.append(id)
    values.append([])
    positions.append([Int](repeating: -1, count: rows))
    return ids.count - 1
  }
}

extension LHEParticles {
  fileprivate mutating func append(contentsOf other: LHEParticles) {
    pdgID += other.pdgID
    status += other.status
    mother1 += other.mother1
    mother2 += other.mother2
    color1 += other.color1
    color2 += other.color2
    px += other.px
    py += other.py
    pz += other.pz
    energy += other.energy
    mass += other.mass
    lifetime += other.lifetime
    spin += other.spin
  }
}
