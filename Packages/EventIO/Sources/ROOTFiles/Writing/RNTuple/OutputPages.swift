/// A column of an RNTuple that is being written: its open page, and the pages of the open cluster.
struct OutputPages {
  /// A page of the open cluster.
  struct Page {
    let elements: Int
    let stored: PageMemory.Place
  }

  let encoding: ColumnEncoding
  private var open: [UInt8] = []
  private var openCount = 0
  private var effort = CompressionEffort()
  private(set) var pages: [Page] = []
  /// The elements of the clusters that are closed.
  private(set) var firstElement = 0
  private var elements = 0
  /// How far the collections of the open cluster reach.
  var end: UInt64 = 0

  init(_ encoding: ColumnEncoding) { self.encoding = encoding }

  /// Adds elements, closing pages as they become full.
  mutating func append(
    _ values: UnsafeRawBufferPointer, pageSize: Int, _ sealer: inout PageSealer
  ) {
    let size = encoding.size
    let most = max(pageSize / size, 1)
    var rest = values
    while !rest.isEmpty {
      let count = min(rest.count / size, most - openCount)
      let part = UnsafeRawBufferPointer(rebasing: rest[..<(rest.startIndex + count * size)])
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count * size))
      if count == most {
        close(part, count, &sealer)
      } else {
        open.append(contentsOf: part)
        openCount += count
        if openCount == most { closePage(&sealer) }
      }
    }
  }

  /// Closes the open page, if it has elements.
  mutating func closePage(_ sealer: inout PageSealer) {
    guard openCount > 0 else { return }
    var bytes = open
    open = []
    bytes.withUnsafeBytes { close($0, openCount, &sealer) }
    bytes.removeAll(keepingCapacity: true)
    open = bytes
    openCount = 0
  }

  private mutating func close(
    _ bytes: UnsafeRawBufferPointer, _ count: Int, _ sealer: inout PageSealer
  ) {
    let stored = sealer.seal(bytes, count: count, encoding, effort: &effort)
    pages.append(Page(elements: count, stored: stored))
    elements += count
  }

  /// Forgets the pages, which were written.
  mutating func closeCluster() {
    pages.removeAll(keepingCapacity: true)
    firstElement += elements
    elements = 0
    end = 0
  }
}
