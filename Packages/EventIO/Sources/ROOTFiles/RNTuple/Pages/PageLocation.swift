/// One page of a column in a cluster.
struct PageLocation: Sendable, Equatable {
  let elementCount: Int
  /// Whether a checksum follows the page.
  let hasChecksum: Bool
  let locator: Locator

  init(_ cursor: inout LittleCursor) throws(ROOTError) {
    let count = try cursor.read(Int32.self)
    elementCount = Int(count.magnitude)
    hasChecksum = count < 0
    locator = try Locator(&cursor)
  }
}

/// The pages of one column in one cluster.
struct ColumnPages: Sendable {
  let pages: [PageLocation]

  /// The elements in all pages.
  let elementCount: Int

  /// Reads the inner list; nil when the column is suppressed, because another represents its field.
  init?(_ cursor: LittleCursor) throws(ROOTError) {
    var cursor = cursor
    let smallest = 16
    let start = cursor
    var list = try cursor.readListFrame(itemSize: smallest)
    var pages: [PageLocation] = []
    pages.reserveCapacity(list.count)
    var total = 0
    for _ in 0..<list.count {
      let page = try PageLocation(&list.items)
      pages.append(page)
      total += page.elementCount
    }
    guard start.remaining > 0, try list.items.read(Int64.self) >= 0 else { return nil }
    self.pages = pages
    elementCount = total
  }
}
