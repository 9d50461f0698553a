extension RNTuple {
  /// Tells a distant source which pages will be read, so that it sends them together.
  ///
  /// Where only a part of a cluster is wanted, the pages of inner collections are guessed to lie at
  /// the same part of their column; those that lie elsewhere are asked for when they are needed.
  func prefetch(_ selections: [FieldSelection], _ spans: [ElementSpan]) throws(ROOTError) {
    guard store.blobs.source.isDistant else { return }
    var columns: [ColumnChoice] = []
    for selection in selections { selection.layout.appendColumns(to: &columns) }
    var ranges: [Range<Int>] = []
    for span in spans {
      for column in columns {
        ranges += try store.storedRanges(of: column, span)
      }
    }
    try store.blobs.source.prefetch(ranges)
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
  /// Where the pages of a column lie in the file that hold a part of the entries of a cluster.
  fileprivate func storedRanges(
    of choice: ColumnChoice, _ span: ElementSpan
  ) throws(ROOTError) -> [Range<Int>] {
    var found: ColumnPages?
    for column in choice.columns where found == nil {
      found = try clusters[span.cluster].pages(of: column)
    }
    guard let found, let total = span.total, total > 0 else { return [] }
    let scale = Double(found.elementCount) / Double(total)
    let wanted = Double(span.elements.lowerBound) * scale..<Double(span.elements.upperBound) * scale
    var ranges: [Range<Int>] = []
    var first = 0.0
    for page in found.pages {
      let last = first + Double(page.elementCount)
      let size = min(page.locator.size, blobs.source.count) + (page.hasChecksum ? 8 : 0)
      if last > wanted.lowerBound, first < wanted.upperBound, size < blobs.source.count,
        page.locator.offset <= blobs.source.count - size
      {
        ranges.append(page.locator.offset..<page.locator.offset + size)
      }
      first = last
    }
    return ranges
  }
}
