import Synchronization

/// The offsets of columns read so far, for those still to come that are counted by the same branch.
final class SharedOffsets: Sendable {
  struct Key: Hashable {
    /// The branch that counts.
    let counter: Int
    let entries: Range<Int>
  }

  private let found = Mutex<[Key: [Int]]>([:])

  /// The offsets of a column of these entries; nil when none has been read.
  func offsets(of key: Key) -> [Int]? { found.withLock { $0[key] } }

  /// Keeps the offsets of a column that has been read.
  func keep(_ offsets: [Int], of key: Key) { found.withLock { $0[key] = offsets } }
}
