import Columnar

/// Collects the entries of one branch, basket by basket.
struct BranchSink {
  private let layout: BranchLayout
  private let content: ColumnSink
  private let itemSize: Int
  private var offsets: RunOffsets

  /// - Parameter offsets: those of a branch that is counted by the same, for the same entries.
  init(
    _ layout: BranchLayout, table: StreamerTable, sharing offsets: [Int]? = nil
  ) throws(ROOTError) {
    self.layout = layout
    self.offsets = RunOffsets(sharing: offsets)
    switch layout {
    case .values(let encoding), .untilEnd(let encoding, _):
      content = try ColumnSink.make(encoding, table: table)
      itemSize = 0
    case .runs(let encoding, _):
      content = try ColumnSink.make(encoding, table: table)
      guard let size = content.fixedSize, size > 0 else {
        throw ROOTError(.unsupported, "Runs of values of varying size cannot be read")
      }
      itemSize = size
    }
  }

  /// Whether the number of values per entry must be had from another branch when the basket does
  /// not tell it.
  var needsCounts: Bool { if case .runs = layout { true } else { false } }

  /// Makes room for entries that are about to be decoded, when their size is known.
  mutating func reserve(entries: Int, bytes: Int) {
    let offsetSize = 4
    switch layout {
    case .values:
      let withoutOffsets = content.fixedSize == nil ? bytes - offsetSize * entries : bytes
      content.reserve(entries, bytes: max(withoutOffsets, 0))
    case .runs:
      offsets.reserve(entries)
      let rest = max(bytes - offsetSize * entries, 0)
      content.reserve(rest / itemSize, bytes: rest)
    case .untilEnd: offsets.reserve(entries)
    }
  }

  /// Appends all entries of a basket.
  ///
  /// - Parameter counts: the number of values in each entry, for a basket without offsets.
  mutating func append(_ basket: Basket, counts: [Int]?) throws(ROOTError) {
    var cursor = Cursor(basket.bytes, basket.data)
    switch layout {
    case .values:
      try content.decode(basket.entryCount, from: &cursor)
    case .runs(_, let skipping):
      try appendRuns(basket, skipping: skipping, counts: counts, cursor: &cursor)
    case .untilEnd(_, let hasHeader):
      try appendUntilEnd(basket, hasHeader: hasHeader, cursor: &cursor)
    }
    guard cursor.remaining == 0 else {
      throw ROOTError(
        .malformed, "\(cursor.remaining) bytes of a basket are left over after its entries")
    }
  }

  private mutating func appendRuns(
    _ basket: Basket, skipping: Int, counts: [Int]?, cursor: inout Cursor
  ) throws(ROOTError) {
    if skipping == 0 {
      try content.decode(basket.data.count / itemSize, from: &cursor)
    }
    guard let table = BasketOffsets(basket) else { return try appendCounts(basket, counts) }
    if skipping == 0 { return try offsets.append(basket, table, itemSize: itemSize) }
    guard let starts = try basket.starts() else { return }
    for entry in 0..<basket.entryCount {
      try cursor.move(to: basket.data.lowerBound + starts[entry])
      let size = starts[entry + 1] - starts[entry] - skipping
      if size > 0 {
        try cursor.skip(skipping)
        try content.decode(size / itemSize, from: &cursor)
      }
      offsets.append(content.count)
    }
    try cursor.move(to: basket.data.upperBound)
  }

  private mutating func appendCounts(_ basket: Basket, _ counts: [Int]?) throws(ROOTError) {
    guard let counts, counts.count == basket.entryCount else {
      guard basket.entryCount == 0 else {
        throw ROOTError(
          .unsupported, "The basket has no offsets, and there is no branch that counts")
      }
      return
    }
    var end = offsets.end
    for count in counts {
      guard count >= 0, count <= content.count - end else {
        throw ROOTError(.malformed, "The counts of the entries exceed the values in the basket")
      }
      end += count
      offsets.append(end)
    }
    guard end == content.count else {
      throw ROOTError(.malformed, "The counts of the entries do not add up to the values")
    }
  }

  private mutating func appendUntilEnd(
    _ basket: Basket, hasHeader: Bool, cursor: inout Cursor
  ) throws(ROOTError) {
    guard let starts = try basket.starts() else {
      guard basket.entryCount == 0 else {
        throw ROOTError(.unsupported, "The basket does not tell where its entries begin")
      }
      return
    }
    for entry in 0..<basket.entryCount {
      try cursor.move(to: basket.data.lowerBound + starts[entry])
      var inner = try cursor.limited(to: basket.data.lowerBound + starts[entry + 1])
      if hasHeader, inner.remaining > 0, try inner.readHeader().isMemberwise {
        throw ROOTError(.unsupported, "It is written memberwise")
      }
      while inner.remaining > 0 {
        let before = inner.position
        try content.decode(1, from: &inner)
        guard inner.position > before else {
          throw ROOTError(.malformed, "A value takes no bytes")
        }
      }
      offsets.append(content.count)
    }
    try cursor.move(to: basket.data.upperBound)
  }

  /// The column of all entries appended so far.
  mutating func take() throws(ROOTError) -> AnyColumn {
    if case .values = layout { return try content.take() }
    return try AnyColumn.lists(offsets: offsets.take(), try content.take())
  }
}
