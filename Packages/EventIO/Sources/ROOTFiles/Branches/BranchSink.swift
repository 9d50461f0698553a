import Columnar

/// Collects the entries of one branch, basket by basket.
struct BranchSink {
  private let layout: BranchLayout
  private let context: SinkContext
  private let content: ColumnSink
  private var offsets: RunOffsets

  /// - Parameter offsets: those of a branch that is counted by the same, for the same entries.
  init(
    _ layout: BranchLayout, table: StreamerTable, sharing offsets: [Int]? = nil
  ) throws(ROOTError) {
    self.layout = layout
    self.offsets = RunOffsets(sharing: offsets)
    context = SinkContext(table)
    switch layout {
    case .values(let encoding), .entries(let encoding), .untilEnd(let encoding),
      .runs(let encoding, _), .counted(let encoding, _, _):
      content = try ColumnSink.make(encoding, context: context)
    case .texts: content = StringSink()
    }
    if case .runs = layout, content.fixedSize ?? 0 <= 0 {
      throw ROOTError(.unsupported, "Runs of values of varying size cannot be read")
    }
  }

  /// Whether another branch must tell the number of values in the entries of a basket.
  func needsCounts(_ basket: Basket) -> Bool {
    switch layout {
    case .runs: basket.offsets == nil && basket.entryCount > 0
    case .counted: basket.entryCount > 0
    default: false
    }
  }

  /// Whether a basket has entries without any bytes, which are not there although each takes some: its
  /// program could not write the class.
  func finds(nothingIn basket: Basket) -> Bool {
    switch layout {
    case .values, .entries:
      basket.data.isEmpty && basket.entryCount > 0 && content.smallestSize > 0
    default: false
    }
  }

  /// Makes room for entries that are about to be decoded, when their size is known.
  mutating func reserve(entries: Int, bytes: Int) {
    let offsetSize = 4
    switch layout {
    case .values, .texts: content.reserve(entries, bytes: bytes)
    case .runs:
      offsets.reserve(entries)
      let rest = max(bytes - offsetSize * entries, 0)
      content.reserve(rest / (content.fixedSize ?? 1), bytes: rest)
    case .untilEnd, .counted: offsets.reserve(entries)
    case .entries: break
    }
  }

  /// Makes room for so many times what the values take so far, when their size varies.
  func reserve(times factor: Double) {
    if content.fixedSize == nil { content.reserve(times: factor) }
  }

  /// Appends all entries of a basket.
  ///
  /// - Parameter counts: the number of values in each entry, where ``needsCounts(_:)`` asks for them.
  mutating func append(_ basket: Basket, counts: EntryCounts?) throws(ROOTError) {
    var cursor = Cursor(basket.bytes, basket.data)
    context.begin(
      displacement: basket.origin - basket.data.lowerBound, size: basket.data.count)
    if case .values = layout { try probe(basket, cursor) }
    context.decodesAtEnd = true
    switch layout {
    case .values:
      try content.decode(basket.entryCount, from: &cursor)
    case .texts: try appendTexts(basket, &cursor)
    case .entries:
      try forEachEntry(of: basket, &cursor) { _, entry throws(ROOTError) in
        try content.decode(1, from: &entry)
      }
    case .runs(_, let skipping):
      try appendRuns(basket, skipping: skipping, counts: counts?.values, cursor: &cursor)
    case .untilEnd:
      try forEachEntry(of: basket, &cursor) { _, entry throws(ROOTError) in
        try content.decodeUntilEnd(from: &entry)
        offsets.append(content.count)
      }
    case .counted(_, _, let isInCollection):
      try appendCounted(basket, counts, isInCollection: isInCollection, cursor: &cursor)
    }
    guard cursor.remaining == 0 else {
      throw ROOTError(
        .malformed, "\(cursor.remaining) bytes of a basket are left over after its entries")
    }
    try context.end(in: basket.bytes)
  }

  /// Appends entries for which the branch has nothing: empty lists.
  mutating func appendNothing(_ count: Int) throws(ROOTError) {
    switch layout {
    case .values, .texts, .entries, .counted(_, _, isInCollection: false):
      try content.appendNothing(count)
    default: for _ in 0..<count { offsets.append(content.count) }
    }
  }

  /// Shows the first entry to the sink, when it is known where it ends.
  private func probe(_ basket: Basket, _ cursor: Cursor) throws(ROOTError) {
    guard content is ObjectSink, basket.entryCount > 0 else { return }
    var size = basket.data.count / basket.entryCount
    if let starts = try basket.starts() { size = starts[1] }
    content.probe(try cursor.limited(to: cursor.position + size))
  }

  private func appendTexts(_ basket: Basket, _ cursor: inout Cursor) throws(ROOTError) {
    guard let starts = try basket.starts(),
      (0..<basket.entryCount).contains(where: { starts[$0] == starts[$0 + 1] })
    else { return try content.decode(basket.entryCount, from: &cursor) }
    try forEachEntry(of: basket, &cursor) { _, entry throws(ROOTError) in
      if entry.remaining == 0 {
        try content.appendNothing(1)
      } else {
        try content.decode(1, from: &entry)
      }
    }
  }

  /// Hands the bytes of each entry to a closure, which must use them up.
  private func forEachEntry(
    of basket: Basket, _ cursor: inout Cursor,
    _ body: (Int, inout Cursor) throws(ROOTError) -> Void
  ) throws(ROOTError) {
    let starts = try basket.starts()
    guard starts != nil || basket.entryCount <= 1 else {
      throw ROOTError(.unsupported, "The basket does not tell where its entries begin")
    }
    for entry in 0..<basket.entryCount {
      let end = starts.map { $0[entry + 1] } ?? basket.data.count
      var inner = try cursor.limited(to: basket.data.lowerBound + end)
      try body(entry, &inner)
      guard inner.remaining == 0 else {
        throw ROOTError(
          .unsupported, "\(inner.remaining) bytes of an entry are left over after its values")
      }
      try cursor.move(to: inner.position)
    }
  }

  private mutating func appendCounted(
    _ basket: Basket, _ counts: EntryCounts?, isInCollection: Bool, cursor: inout Cursor
  ) throws(ROOTError) {
    guard let counts, counts.count == basket.entryCount, let sink = content as? CountedSink else {
      guard basket.entryCount == 0 else {
        throw ROOTError(.unsupported, "There is no branch that counts the values")
      }
      return
    }
    try forEachEntry(of: basket, &cursor) { entry, inner throws(ROOTError) in
      guard inner.remaining > 0 || !isInCollection else { return offsets.append(sink.count) }
      try sink.decode(lengths: counts.lengths(of: entry), from: &inner)
      offsets.append(sink.count)
    }
  }

  /// The column of all entries appended so far.
  mutating func take() throws(ROOTError) -> AnyColumn {
    switch layout {
    case .values, .texts, .entries, .counted(_, _, isInCollection: false):
      return try content.take()
    default: return try AnyColumn.lists(offsets: offsets.take(), try content.take())
    }
  }
}

extension BranchSink {
  private mutating func appendRuns(
    _ basket: Basket, skipping: Int, counts: [Int]?, cursor: inout Cursor
  ) throws(ROOTError) {
    let itemSize = content.fixedSize ?? 1
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

  private mutating func appendCounts(
    _ basket: Basket, _ counts: [Int]?
  ) throws(ROOTError) {
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
}
