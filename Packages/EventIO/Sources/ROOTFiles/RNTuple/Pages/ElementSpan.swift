/// Consecutive elements of a column in one cluster.
struct ElementSpan: Sendable, Equatable {
  let cluster: Int
  let elements: Range<Int>
  /// The number of elements in the whole cluster, where what is above the column tells it.
  let total: Int?
}

extension [ElementSpan] {
  /// The number of elements in all spans.
  ///
  /// - Throws: ``ROOTError`` when there is no such number.
  func total() throws(ROOTError) -> Int {
    var total = 0
    for span in self {
      let (sum, overflow) = total.addingReportingOverflow(span.elements.count)
      guard !overflow else { throw ROOTError(.malformed, "The column has too many elements") }
      total = sum
    }
    return total
  }

  /// The same spans of a column that has `factor` elements for each of these.
  func multiplied(by factor: Int) throws(ROOTError) -> [ElementSpan] {
    var result: [ElementSpan] = []
    for span in self {
      let (end, isTooLarge) = span.elements.upperBound.multipliedReportingOverflow(by: factor)
      let (total, isTotalTooLarge) = (span.total ?? 0).multipliedReportingOverflow(by: factor)
      guard !isTooLarge, !isTotalTooLarge else {
        throw ROOTError(.malformed, "Arrays of \(factor) values are announced")
      }
      result.append(
        ElementSpan(
          cluster: span.cluster, elements: span.elements.lowerBound * factor..<end,
          total: span.total == nil ? nil : total))
    }
    return result
  }
}
