/// A cluster: some consecutive entries, and where their pages are listed.
struct Cluster: Sendable {
  let entries: Range<Int>
  /// The lists of pages, one behind the other for each column.
  let columns: [Int]
  /// The envelope in which the lists stand.
  let list: LittleCursor

  /// The pages of a column; nil when it is suppressed here, or was added later.
  func pages(of column: Int) throws(ROOTError) -> ColumnPages? {
    guard columns.indices.contains(column) else { return nil }
    return try ColumnPages(LittleCursor(list.bytes, columns[column]..<list.end))
  }
}

extension Cluster {
  /// The clusters of a group, in the order of its list of pages.
  ///
  /// Only the places of the lists are noted here; what is in them is read when it is needed.
  static func clusters(
    of group: ClusterGroup, headerChecksum: UInt64, from blobs: BlobSource
  ) throws(ROOTError) -> [Cluster] {
    var cursor = try Envelope(.pageList, group.pageList, from: blobs).payload
    guard try cursor.read(UInt64.self) == headerChecksum else {
      throw ROOTError(.checksum, "A list of pages belongs to another header")
    }
    let smallestSummary = 24
    var summaries = try cursor.readListFrame(itemSize: smallestSummary)
    var ranges: [Range<Int>] = []
    for _ in 0..<summaries.count { ranges.append(try entries(&summaries.items)) }
    let smallestList = 12
    var lists = try cursor.readListFrame(itemSize: smallestList)
    guard lists.count == ranges.count, ranges.count == group.clusterCount else {
      throw ROOTError(
        .malformed, "A list of pages has \(lists.count) clusters instead of \(group.clusterCount)")
    }
    var clusters: [Cluster] = []
    for range in ranges {
      var columns = try lists.items.readListFrame(itemSize: smallestList)
      var places: [Int] = []
      places.reserveCapacity(columns.count)
      for _ in 0..<columns.count {
        places.append(columns.items.position)
        try columns.items.skipFrame()
      }
      clusters.append(Cluster(entries: range, columns: places, list: columns.items))
    }
    return clusters
  }

  private static func entries(_ cursor: inout LittleCursor) throws(ROOTError) -> Range<Int> {
    var record = try cursor.readRecordFrame()
    let first = try record.readCount()
    let word = try record.read(UInt64.self)
    let isSharded = word >> 56 & 0x01 != 0
    guard !isSharded else {
      throw ROOTError(.unsupported, "The clusters of the RNTuple are spread over several places")
    }
    let (end, overflow) = first.addingReportingOverflow(Int(word & (1 << 56 - 1)))
    guard !overflow else { throw ROOTError(.malformed, "A cluster has \(word) entries") }
    return first..<end
  }
}

extension LittleCursor {
  /// Steps behind a frame of any kind.
  mutating func skipFrame() throws(ROOTError) {
    let size = try read(Int64.self).magnitude
    guard size >= 8, size - 8 <= UInt64(remaining) else {
      throw ROOTError(
        .malformed, "A frame of \(size) bytes is announced where \(remaining) are left")
    }
    try skip(Int(size) - 8)
  }
}
