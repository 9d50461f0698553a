/// The clusters of an RNTuple with the places of their pages.
struct PageStore: Sendable {
  let blobs: BlobSource
  let columns: [ColumnRecord]
  /// In the order of their entries.
  let clusters: [Cluster]
  /// Lists of pages that cannot be read, with the entries they are about.
  let failures: [(entries: Range<Int>, reason: ROOTError)]

  init(_ description: RNTupleDescription, from blobs: BlobSource) {
    self.blobs = blobs
    columns = description.schema.columns
    var clusters: [Cluster] = []
    var failures: [(entries: Range<Int>, reason: ROOTError)] = []
    for group in description.groups {
      do throws(ROOTError) {
        clusters += try Cluster.clusters(
          of: group, headerChecksum: description.headerChecksum, from: blobs)
      } catch {
        failures.append((group.firstEntry..<(group.endEntry ?? .max), error))
      }
    }
    self.clusters = clusters.sorted { $0.entries.lowerBound < $1.entries.lowerBound }
    self.failures = failures
  }

  /// The clusters in which entries lie, with the part of each that is asked for.
  ///
  /// - Throws: ``ROOTError`` when the clusters do not hold just these entries, each once.
  func spans(of entries: Range<Int>) throws(ROOTError) -> [ElementSpan] {
    for failure in failures where failure.entries.overlaps(entries) { throw failure.reason }
    var spans: [ElementSpan] = []
    var next = entries.lowerBound
    var place = firstCluster(endingAfter: next)
    while next < entries.upperBound {
      guard place < clusters.count, clusters[place].entries.contains(next) else {
        throw ROOTError(.malformed, "There is no cluster with entry \(next)")
      }
      let cluster = clusters[place].entries
      let end = min(cluster.upperBound, entries.upperBound)
      spans.append(
        ElementSpan(
          cluster: place,
          elements: next - cluster.lowerBound..<end - cluster.lowerBound, total: cluster.count))
      next = end
      place += 1
    }
    return spans
  }

  private func firstCluster(endingAfter entry: Int) -> Int {
    var low = 0
    var high = clusters.count
    while low < high {
      let middle = (low + high) / 2
      if clusters[middle].entries.upperBound > entry { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
