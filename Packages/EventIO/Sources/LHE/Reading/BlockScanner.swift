import TextStreams

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Cuts a file into blocks by its tags alone, for headers are not always valid XML.
final class BlockScanner {
  private let buffer: TextBuffer

  /// Where the last block begins.
  private(set) var blockStart = (offset: 0, line: 1)

  var name: String { buffer.name }

  init(_ buffer: TextBuffer) { self.buffer = buffer }

  /// Skips text up to the next `<`; false at the end of the file.
  func skipToTag() throws(StreamError) -> Bool {
    while true {
      let rest = buffer.rest
      if let base = rest.baseAddress, let found = memchr(base, 0x3C, rest.count) {
        _ = buffer.take(UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)))
        blockStart = (buffer.offset, buffer.lineFeeds + 1)
        return true
      }
      _ = buffer.take(rest.count)
      if try !buffer.fill() { return false }
    }
  }

  /// Whether the text goes on with something.
  func comesNext(_ text: StaticString) throws(StreamError) -> Bool {
    while buffer.rest.count < text.utf8CodeUnitCount {
      if try !buffer.fill() { return false }
    }
    return memcmp(buffer.rest.start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Takes everything up to and including a text; nil when the file ends before.
  ///
  /// The bytes are valid until the next call.
  func take(through text: StaticString) throws(StreamError) -> UnsafeBufferPointer<UInt8>? {
    let length = text.utf8CodeUnitCount
    var searched = 0
    while true {
      if let end = Self.end(of: text, in: buffer.rest, from: searched) { return buffer.take(end) }
      searched = max(0, buffer.rest.count - length + 1)
      if try !buffer.fill() { return nil }
    }
  }

  /// Where a text ends that begins at a place or further on.
  private static func end(
    of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let length = text.utf8CodeUnitCount
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while place + length <= bytes.count,
      let found = memchr(base + place, Int32(text.utf8Start[0]), bytes.count - length + 1 - place)
    {
      place = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      if memcmp(base + place, text.utf8Start, length) == 0 { return place + length }
      place += 1
    }
    return nil
  }

  /// Takes bytes that have been looked at.
  func take(_ count: Int) -> UnsafeBufferPointer<UInt8> { buffer.take(count) }
}
