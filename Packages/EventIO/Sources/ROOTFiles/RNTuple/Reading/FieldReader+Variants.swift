import Columnar

extension FieldReader {
  /// Reads variants, which may be without a value: a missing one in a column of unions.
  mutating func variant(
    _ choice: ColumnChoice, _ alternatives: [FieldLayout], _ spans: [ElementSpan]
  ) throws(ROOTError) -> AnyColumn {
    let elements = try columns.switches(choice, spans)
    var parts = [AlternativeSpans](repeating: AlternativeSpans(), count: alternatives.count)
    var (tags, places, rows): ([Int], [Int], [Int]) = ([], [], [])
    var start = 0
    for span in spans {
      for element in elements[start..<start + span.elements.count] where element.tag > 0 {
        guard element.tag <= parts.count else {
          throw ROOTError(
            .malformed, "A variant of \(parts.count) types holds number \(element.tag)")
        }
        try parts[element.tag - 1].add(element.place, cluster: span.cluster)
      }
      start += span.elements.count
    }
    for part in parts.indices { parts[part].finish() }
    start = 0
    for span in spans {
      for element in elements[start..<start + span.elements.count] {
        rows.append(element.tag > 0 ? tags.count : -1)
        guard element.tag > 0 else { continue }
        tags.append(element.tag - 1)
        places.append(parts[element.tag - 1].position(element.place, cluster: span.cluster))
      }
      start += span.elements.count
    }
    var columns: [AnyColumn] = []
    for (part, layout) in zip(parts, alternatives) {
      columns.append(try read(layout, part.spans))
    }
    return try AnyColumn.optionals(
      positions: rows, try AnyColumn.unions(tags: tags, positions: places, columns))
  }
}

/// The values of one alternative of a variant, cluster by cluster.
private struct AlternativeSpans {
  private(set) var spans: [ElementSpan] = []
  /// Where the values of each cluster begin, less their first place in it.
  private var shifts: [Int: Int] = [:]

  /// Takes note of a value; they come in the order of the clusters.
  mutating func add(_ place: Int, cluster: Int) throws(ROOTError) {
    guard place >= 0, place < .max else {
      throw ROOTError(.malformed, "A variant has its value at place \(place)")
    }
    if let last = spans.last, last.cluster == cluster {
      let lower = min(last.elements.lowerBound, place)
      let upper = max(last.elements.upperBound, place + 1)
      spans[spans.count - 1] = ElementSpan(
        cluster: cluster, elements: lower..<upper, total: nil)
    } else {
      spans.append(ElementSpan(cluster: cluster, elements: place..<place + 1, total: nil))
    }
  }

  mutating func finish() {
    var start = 0
    for span in spans {
      shifts[span.cluster] = start &- span.elements.lowerBound
      start &+= span.elements.count
    }
  }

  func position(_ place: Int, cluster: Int) -> Int { place &+ (shifts[cluster] ?? 0) }
}
