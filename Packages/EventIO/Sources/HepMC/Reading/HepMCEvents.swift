/// The events of a file as an asynchronous sequence.
///
///     for try await event in HepMCEvents("events.hepmc.zst") { … }
///
/// Each loop opens the file anew.
public struct HepMCEvents: AsyncSequence, Sendable {
  private let path: String

  /// The events of a local file.
  public init(_ path: String) { self.path = path }

  /// Reads the events of one loop.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let path: String
    fileprivate var reader: HepMCReader?

    /// The next event; nil at the end, or when the task is cancelled.
    ///
    /// - Throws: ``HepMCError`` when the file cannot be read, with the line when it is malformed.
    public mutating func next() async throws(HepMCError) -> HepMCEvent? {
      if Task.isCancelled { return nil }
      if reader == nil { reader = try HepMCReader(path) }
      return try reader?.next()
    }
  }

  /// Begins a loop.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(path: path) }
}
