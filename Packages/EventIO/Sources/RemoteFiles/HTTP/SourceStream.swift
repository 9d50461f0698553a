import ROOTFiles
import TextStreams

/// A source read from beginning to end, for formats of text.
///
///     let reader = try HepMCReader(stream: SourceStream(HTTPSource("https://host/events.hepmc.gz")))
///
/// Parts that come next are asked for together, so that a server far away is not waited for again
/// and again; the memory is that of a few of them.
public final class SourceStream: ByteStream {
  /// The name of the source.
  public var name: String { source.name }

  private static let windowSize = 4 << 20

  private let source: any ByteSource
  private var position = 0
  private var fetched = 0

  /// A stream of the bytes of a source.
  public init(_ source: any ByteSource) { self.source = source }

  /// Copies the next bytes into a buffer; zero at the end of the source.
  ///
  /// - Throws: ``StreamError`` when the source does not give them.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    let size = min(buffer.count, source.count - position)
    guard size > 0 else { return 0 }
    do throws(ROOTError) {
      if position + size > fetched {
        let end = min(max(position + size, fetched + Self.windowSize), source.count)
        try source.prefetch([position..<end])
        fetched = end
      }
      try source.read(
        at: position, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<size]))
    } catch {
      throw .unreadable(error.message, of: name)
    }
    position += size
    return size
  }
}
