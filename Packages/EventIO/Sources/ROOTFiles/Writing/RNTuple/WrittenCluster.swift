/// A cluster that is in the file: where the pages of each column lie.
struct WrittenCluster: Sendable {
  struct Page: Sendable {
    let elements: Int
    let offset: Int
    /// The bytes without the checksum behind them.
    let size: Int
  }

  struct Column: Sendable {
    let firstElement: Int
    let pages: [Page]
  }

  let firstEntry: Int
  let entryCount: Int
  let columns: [Column]
}

/// An envelope that is in the file.
struct WrittenEnvelope: Sendable {
  let offset: Int
  let size: Int
  let plainSize: Int
}

/// A group of clusters that is in the file.
struct WrittenGroup: Sendable {
  let firstEntry: Int
  let entryCount: Int
  let clusterCount: Int
  let pageList: WrittenEnvelope
}
