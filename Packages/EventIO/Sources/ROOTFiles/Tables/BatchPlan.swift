/// How the entries of a table are cut into pieces of work, and these into batches.
///
/// Neither depends on the number of workers.
struct BatchPlan: Sendable {
  /// What is read at once.
  let units: [Range<Int>]
  private let batchEntries: Int?

  /// Units of small batches have so many bytes, so that few chunks are decompressed for two of them.
  private static let usualUnit = 16 << 20

  /// - Precondition: the size is positive.
  init(
    _ table: any Table, columns: [String], entries: Range<Int>, size: BatchSize
  ) throws(ROOTError) {
    var chunks: [[ColumnChunk]] = []
    for name in Set(columns).sorted() { chunks.append(try table.chunks(of: name)) }
    let bytes = chunks.joined().reduce(0.0) { $0 + Double($1.plainSize) }
    let perEntry = max(bytes / Double(max(table.entryCount, 1)), 1)
    switch size {
    case .entries(let count):
      precondition(count > 0, "The size of a batch must be positive")
      batchEntries = count
      let usual = max(Int(Double(Self.usualUnit) / perEntry) / count, 1) * count
      units = stride(from: entries.lowerBound, to: entries.upperBound, by: usual).map {
        $0..<min($0 + usual, entries.upperBound)
      }
    case .bytes(let count):
      precondition(count > 0, "The size of a batch must be positive")
      batchEntries = nil
      let step = max(Int(min(Double(count) / perEntry, Double(Int32.max))), 1)
      let coarsest = chunks.min { $0.count < $1.count } ?? []
      units = Self.cut(entries, step: step, at: coarsest.map(\.entries.upperBound))
    }
  }

  /// Cuts at ends of chunks where there are some in the second half of a piece.
  private static func cut(_ entries: Range<Int>, step: Int, at ends: [Int]) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = entries.lowerBound
    var place = 0
    while start < entries.upperBound {
      let most = min(start + step, entries.upperBound)
      var end = most
      if most < entries.upperBound {
        while place < ends.count, ends[place] <= most { place += 1 }
        if place > 0, ends[place - 1] > start + step / 2 { end = ends[place - 1] }
      }
      units.append(start..<end)
      start = end
    }
    return units
  }

  /// The batches in a unit.
  func batches(in unit: Range<Int>) -> [Range<Int>] {
    guard let batchEntries, batchEntries < unit.count else { return [unit] }
    return stride(from: unit.lowerBound, to: unit.upperBound, by: batchEntries).map {
      $0..<min($0 + batchEntries, unit.upperBound)
    }
  }

  /// Reads a unit.
  func read(
    _ unit: Range<Int>, of table: any Table, columns: [String], where filter: EntryFilter?
  ) throws(ROOTError) -> [ColumnBatch] {
    let whole =
      if let filter {
        try table.read(columns, where: filter, entries: unit)
      } else {
        try table.read(columns, entries: unit)
      }
    let ranges = batches(in: unit)
    return ranges.count == 1 ? [whole] : ranges.map { whole.part($0) }
  }
}

extension ColumnBatch {
  /// The entries of a smaller range.
  fileprivate func part(_ range: Range<Int>) -> ColumnBatch {
    let shift = range.lowerBound - entries.lowerBound
    var rows = shift..<shift + range.count
    var inside: [Int]?
    if let positions {
      let first = positions.firstIndex { $0 >= rows.lowerBound } ?? positions.count
      let end = positions[first...].firstIndex { $0 >= rows.upperBound } ?? positions.count
      rows = first..<end
      inside = positions[rows].map { $0 - shift }
    }
    return ColumnBatch(
      entries: range, names: names, columns: columns.map { $0.extracting(rows) },
      positions: inside)
  }
}
