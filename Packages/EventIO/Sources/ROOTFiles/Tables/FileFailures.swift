import Synchronization

/// Collects what is wrong with the files of a ``Dataset`` that are passed over.
public final class FileFailures: Sendable {
  private let collected = Mutex<[ROOTError]>([])

  /// Creates an empty collection.
  public init() {}

  /// One error for each file that could not be read to its end, in the order of the files.
  public var errors: [ROOTError] { collected.withLock { $0 } }

  func add(_ error: ROOTError) { collected.withLock { $0.append(error) } }
}
