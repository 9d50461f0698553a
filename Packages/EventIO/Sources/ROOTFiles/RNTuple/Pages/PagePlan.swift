/// A part of a page, and where its elements go in a result.
struct PageSlice: Sendable {
  let page: PageLocation
  let column: Int
  /// The elements of the page that are wanted.
  let elements: Range<Int>
  let destination: Int
}

/// The pages that hold some elements of a column.
struct PagePlan: Sendable {
  private(set) var slices: [PageSlice] = []
  /// Elements that were never stored because the column was added later, by their places in the
  /// result; they are zero.
  private(set) var zeros: [Range<Int>] = []
  /// The places in the result, those in front of the first element with them.
  private(set) var count: Int
  /// The place of the first element.
  let start: Int

  /// Finds the pages of a span of elements for each cluster.
  ///
  /// - Parameter start: the place of the first element in the result.
  init(
    _ choice: ColumnChoice, _ spans: [ElementSpan], in store: PageStore, start: Int = 0
  ) throws(ROOTError) {
    _ = try spans.total()
    self.start = start
    count = start
    for span in spans where !span.elements.isEmpty {
      try append(span, choice, store)
    }
  }

  private mutating func append(
    _ span: ElementSpan, _ choice: ColumnChoice, _ store: PageStore
  ) throws(ROOTError) {
    let cluster = store.clusters[span.cluster]
    var found: (column: Int, pages: ColumnPages)?
    for column in choice.columns where found == nil {
      found = try cluster.pages(of: column).map { (column, $0) }
    }
    let stored = found?.pages.elementCount ?? 0
    let missing = (span.total ?? stored) - stored
    guard missing >= 0, span.elements.upperBound <= missing + stored else {
      throw ROOTError(
        .malformed,
        "The pages of a column hold \(stored) elements, and \(span.total ?? span.elements.upperBound) are needed"
      )
    }
    if missing > 0 {
      try checkMissing(missing, found?.column ?? choice.columns[0], cluster, store)
      let part = span.elements.clamped(to: 0..<missing)
      if !part.isEmpty { zeros.append(count..<count + part.count) }
    }
    var first = missing
    if let found {
      for page in found.pages.pages where first < span.elements.upperBound {
        let part = span.elements.clamped(to: first..<first + page.elementCount)
        if !part.isEmpty {
          slices.append(
            PageSlice(
              page: page, column: found.column,
              elements: part.lowerBound - first..<part.upperBound - first,
              destination: count + part.lowerBound - span.elements.lowerBound))
        }
        first += page.elementCount
      }
    }
    count += span.elements.count
  }

  /// So many elements of a column may be missing without further ado.
  private static let fewElements = 1 << 20

  /// Checks that the first elements of a cluster are missing because the column came later, and
  /// are not more than other columns make believable.
  private func checkMissing(
    _ missing: Int, _ column: Int, _ cluster: Cluster, _ store: PageStore
  ) throws(ROOTError) {
    guard let first = store.columns[column].firstElement, missing <= first else {
      throw ROOTError(.malformed, "\(missing) elements of a column are missing from a cluster")
    }
    guard missing > Self.fewElements else { return }
    var largest = 0
    for other in cluster.columns.indices {
      guard let pages = try cluster.pages(of: other) else { continue }
      try pages.checkSizes(bits: store.columns[other].bits)
      largest = max(largest, pages.elementCount)
    }
    guard missing / 64 <= largest else {
      throw ROOTError(
        .malformed, "\(missing) elements of a column are missing, more than any column has")
    }
  }

  /// The bytes of all pages, as stored; no more than a page can have.
  var storedSize: Int { slices.reduce(0) { $0 + min($1.page.locator.size, 1 << 35) } }

  /// The bytes of a result that are worth a task of their own when several threads read.
  private static let portionSize = 1 << 20

  /// The slices in portions, each for one task.
  ///
  /// - Parameter stride: the bytes of an element in the result.
  func portions(stride: Int) -> [Range<Int>] {
    var portions: [Range<Int>] = []
    var first = 0
    var size = 0
    for (number, slice) in slices.enumerated() {
      size += slice.elements.count * stride
      if size >= Self.portionSize {
        portions.append(first..<number + 1)
        first = number + 1
        size = 0
      }
    }
    if first < slices.count { portions.append(first..<slices.count) }
    return portions
  }
}

extension PageLocation {
  /// The bytes of the page after decompression.
  func plainSize(bits: Int) -> Int { (elementCount * bits + 7) / 8 }

  /// Checks that the page can hold what it is said to hold.
  func checkSize(bits: Int) throws(ROOTError) {
    let plain = plainSize(bits: bits)
    guard locator.size <= plain, plain / Codec.zstd.largestRatio <= locator.size else {
      throw ROOTError(
        .malformed, "A page of \(locator.size) bytes cannot stand for \(plain) bytes",
        offset: locator.offset)
    }
  }
}

extension ColumnPages {
  func checkSizes(bits: Int) throws(ROOTError) {
    for page in pages { try page.checkSize(bits: bits) }
  }
}
