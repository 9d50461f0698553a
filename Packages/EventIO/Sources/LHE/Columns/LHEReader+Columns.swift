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
    var weights = WeightTable()
    var event = LHEEvent()  // with the particles of all events
    while processID.count < events, try read(addingTo: &event) {
      processID.append(event.processID)
      numbers[0].append(event.weight)
      numbers[1].append(event.scale)
      numbers[2].append(event.alphaQED)
      numbers[3].append(event.alphaQCD)
      offsets.append(event.particles.count)
      weights.append(event)
    }
    guard !processID.isEmpty else { return nil }
    return LHEColumns(
      processID: processID, weight: numbers[0], scale: numbers[1], alphaQED: numbers[2],
      alphaQCD: numbers[3], offsets: offsets, particles: event.particles, weightIDs: weights.ids,
      weights: weights.columns)
  }
}

/// Further weights by their identifiers.
private struct WeightTable {
  private(set) var ids: [String] = []
  private var values: [[Double]] = []
  /// For each identifier and event, the place of the value; -1 where the event lacks it.
  ///
  /// Nothing as long as all events have the same identifiers.
  private var positions: [[Int]]?
  private var rows = 0

  var columns: [OptionalColumn<Double>] {
    let all = Array(0..<(positions == nil ? rows : 0))
    return zip(positions ?? ids.map { _ in all }, values).map {
      OptionalColumn(uncheckedPositions: $0, content: $1)
    }
  }

  mutating func append(_ event: LHEEvent) {
    if rows == 0, Set(event.weightIDs).count == event.weightIDs.count {
      ids = event.weightIDs
      values = ids.map { _ in [] }
    }
    defer { rows += 1 }
    if positions == nil, event.weightIDs == ids {
      for (place, weight) in event.weights.enumerated() { values[place].append(weight) }
    } else {
      appendSome(event)
    }
  }

  /// Adds weights of other identifiers than before, or of one twice, of which the first stands.
  private mutating func appendSome(_ event: LHEEvent) {
    var places = positions ?? ids.map { _ in Array(0..<rows) }
    positions = nil
    for (place, id) in event.weightIDs.enumerated() {
      let isUsual = place < ids.count && ids[place] == id
      let column = isUsual ? place : ids.firstIndex(of: id) ?? ids.count
      if column == ids.count {
        ids.append(id)
        values.append([])
        places.append([Int](repeating: -1, count: rows))
      }
      guard places[column].count == rows else { continue }
      places[column].append(values[column].count)
      values[column].append(event.weights[place])
    }
    for column in places.indices where places[column].count == rows { places[column].append(-1) }
    positions = places
  }
}
