#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A window on the text of a stream, which moves forward and grows only for long lines and blocks.
///
/// Behind the text in the window there is always a line feed and room for eight bytes, so that
/// loops over digits end and words of eight bytes can be loaded anywhere.
package final class TextBuffer {
  /// The longest line or block that is kept in memory.
  package static let longest = 256 << 20
  private static let margin = 16
  private static let usualSize = 256 << 10

  private let stream: any ByteStream
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var start = 0
  private var end = 0
  private var streamIsAtEnd = false

  /// The place in the text of the first byte that has not been handed out.
  package private(set) var offset = 0
  /// The number of line feeds before that place.
  package private(set) var lineFeeds = 0

  /// The name of the stream.
  package var name: String { stream.name }

  /// A window on the text of a stream, after decompression.
  ///
  /// - Throws: ``StreamError`` when the first bytes cannot be read.
  package init(_ stream: any ByteStream, size: Int = usualSize) throws(StreamError) {
    self.stream = try DecompressedStream(stream)
    capacity = size
    bytes = .allocate(capacity: size + Self.margin)
    bytes.initialize(repeating: 0x0A, count: size + Self.margin)
  }

  deinit { bytes.deallocate() }

  /// The text in the window that has not been handed out.
  package var rest: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(bytes + start), count: end - start)
  }

  /// Brings more text into the window.
  ///
  /// - Returns: false at the end of the stream.
  /// - Throws: ``StreamError`` also when the window has grown to ``longest``.
  package func fill() throws(StreamError) -> Bool {
    guard !streamIsAtEnd else { return false }
    if end == capacity { try makeRoom() }
    let count = try stream.read(
      into: UnsafeMutableRawBufferPointer(start: bytes + end, count: capacity - end))
    streamIsAtEnd = count == 0
    end += count
    bytes[end] = 0x0A
    return count > 0
  }

  private func makeRoom() throws(StreamError) {
    let kept = end - start
    if 2 * kept > capacity {
      guard kept < Self.longest else {
        throw .tooLong("A line or block is longer than \(Self.longest >> 20) MiB", of: name)
      }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: 2 * capacity + Self.margin)
      larger.initialize(repeating: 0x0A, count: 2 * capacity + Self.margin)
      larger.update(from: bytes + start, count: kept)
      bytes.deallocate()
      bytes = larger
      capacity *= 2
    } else {
      bytes.update(from: bytes + start, count: kept)
    }
    start = 0
    end = kept
  }

  /// Hands out bytes from the beginning of the window, which stay where they are until ``fill()``.
  package func take(_ count: Int) -> UnsafeBufferPointer<UInt8> {
    let taken = UnsafeBufferPointer(start: UnsafePointer(bytes + start), count: count)
    lineFeeds += taken.lineFeeds
    start += count
    offset += count
    return taken
  }

  /// Hands out the next line without its line feed; nil at the end of the text.
  ///
  /// The line lies in the window and is valid until the next call.
  package func nextLine() throws(StreamError) -> UnsafeBufferPointer<UInt8>? {
    var searched = 0
    while true {
      let rest = rest
      if rest.count > searched,
        let found = memchr(rest.start + searched, 0x0A, rest.count - searched)
      {
        let count = UnsafeRawPointer(rest.start).distance(to: UnsafeRawPointer(found))
        start += count + 1
        offset += count + 1
        lineFeeds += 1
        return UnsafeBufferPointer(rebasing: rest[..<count])
      }
      searched = rest.count
      if try !fill() {
        guard searched > 0 else { return nil }
        return take(searched)
      }
    }
  }
}
