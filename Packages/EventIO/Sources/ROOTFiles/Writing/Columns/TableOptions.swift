/// How large the parts of a table are.
///
/// Larger parts compress better and are read with fewer requests; smaller ones need less memory in
/// writing and serve more threads in reading.
public struct TableOptions: Sendable, Hashable {
  /// The bytes before compression after which all columns begin a new basket or page together.
  public var clusterSize: Int

  /// The most bytes of a basket or page before compression, unless a single entry has more.
  public var chunkSize: Int

  /// Creates options.
  ///
  /// - Parameters:
  ///   - clusterSize: the bytes of a cluster; 32 MB.
  ///   - chunkSize: the bytes of a basket or page; 1 MB.
  /// - Precondition: both are positive.
  public init(clusterSize: Int = 32 << 20, chunkSize: Int = 1 << 20) {
    precondition(clusterSize > 0 && chunkSize > 0, "The sizes of parts must be positive")
    self.clusterSize = clusterSize
    self.chunkSize = chunkSize
  }
}
