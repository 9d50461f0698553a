extension RNTuple {
  /// Tells a distant source which pages will be read, so that it sends them together.
  ///
  /// Where only a part of a cluster is wanted, the pages of inner collections are guessed to lie at
  /// the same part of their column; those that lie elsewhere are asked for when they are needed.
  func prefetch(_ selections: [FieldSelection], _ spans: [ElementSpan]) throws(ROOTError) {
    guard store.blobs.source.isDistant else { return }
    let source = store.blobs.source
    var ranges: [Range<Int>] = []
    try forEachPage(selections, spans) { page, _ in
      let size = min(page.locator.size, source.count) + (page.hasChecksum ? 8 : 0)
      if size < source.count, page.locator.offset <= source.count - size {
        ranges.append(page.locator.offset..<page.locator.offset + size)
      }
    }
    try source.prefetch(ranges)
  }

  /// The bytes, without compression, of the pages that will be read.
  func plainSize(_ selections: [FieldSelection], _ spans: [ElementSpan]) throws(ROOTError) -> Int {
    var size = 0
    try forEachPage(selections, spans) { page, bits in size &+= page.plainSize(bits: bits) }
    return size
  }

  private func forEachPage(
    _ selections: [FieldSelection], _ spans: [ElementSpan],
    _ body: (PageLocation, _ bits: Int) -> Void
  ) throws(ROOTError) {
    var columns: [ColumnChoice] = []
    for selection in selections { selection.layout.appendColumns(to: &columns) }
    for span in spans {
      for column in columns { try store.forEachPage(of: column, span, body) }
    }
  }
}

extension FieldLayout {
  /// Adds the columns of a field and of the fields below.
  fileprivate func appendColumns(to columns: inout [ColumnChoice]) {
    switch self {
    case .number(_, let column), .cardinality(_, let column): columns.append(column)
    case .string(let ends, let values), .streamed(let ends, let values, _):
      columns += [ends, values]
    case .array(_, let item): item.appendColumns(to: &columns)
    case .list(let ends, let item), .optional(let ends, let item):
      columns.append(ends)
      item.appendColumns(to: &columns)
    case .map(let ends, let keys, let values):
      columns.append(ends)
      keys.appendColumns(to: &columns)
      values.appendColumns(to: &columns)
    case .record(let members):
      for member in members { member.layout.appendColumns(to: &columns) }
    case .variant(let tags, let alternatives):
      columns.append(tags)
      for alternative in alternatives { alternative.appendColumns(to: &columns) }
    }
  }
}

extension PageStore {
  /// Hands out the pages of a column that hold a part of the entries of a cluster.
  fileprivate func forEachPage(
    of choice: ColumnChoice, _ span: ElementSpan, _ body: (PageLocation, _ bits: Int) -> Void
  ) throws(ROOTError) {
    var found: (pages: ColumnPages, bits: Int)?
    for column in choice.columns where found == nil {
      found = try clusters[span.cluster].pages(of: column).map { ($0, columns[column].bits) }
    }
    guard let found, let total = span.total, total > 0 else { return }
    let scale = Double(found.pages.elementCount) / Double(total)
    let wanted = Double(span.elements.lowerBound) * scale..<Double(span.elements.upperBound) * scale
    var first = 0.0
    for page in found.pages.pages {
      let last = first + Double(page.elementCount)
      if last > wanted.lowerBound, first < wanted.upperBound { body(page, found.bits) }
      first = last
    }
  }
}
