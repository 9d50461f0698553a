import CXXHash

/// A column of an RNTuple that is being written: its open page, and the pages of the open cluster.
struct OutputPages {
  /// A page of the open cluster: what is stored of it, with the checksum behind.
  struct Page {
    let elements: Int
    let stored: [UInt8]
  }

  let encoding: ColumnEncoding
  private var open: [UInt8] = []
  private var openCount = 0
  private var plain: [UInt8] = []
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
    _ values: UnsafeRawBufferPointer, pageSize: Int, _ compressor: inout Compressor
  ) {
    let size = encoding.size
    let most = max(pageSize / size, 1)
    var rest = values
    while !rest.isEmpty {
      let count = min(rest.count / size, most - openCount)
      open.append(contentsOf: rest[..<(rest.startIndex + count * size)])
      openCount += count
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count * size))
      if openCount == most { closePage(&compressor) }
    }
  }

  mutating func closePage(_ compressor: inout Compressor) {
    guard openCount > 0 else { return }
    PageEncoder.encode(open, count: openCount, encoding, into: &plain)
    let packed = plain.withUnsafeBytes { compressor.compress($0, effort: &effort) }
    var stored = Array(packed ?? plain[...])
    let checksum = stored.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    withUnsafeBytes(of: checksum.littleEndian) { stored.append(contentsOf: $0) }
    pages.append(Page(elements: openCount, stored: stored))
    elements += openCount
    open.removeAll(keepingCapacity: true)
    openCount = 0
  }

  /// Forgets the pages, which were written.
  mutating func closeCluster() {
    pages.removeAll(keepingCapacity: true)
    firstElement += elements
    elements = 0
    end = 0
  }
}
