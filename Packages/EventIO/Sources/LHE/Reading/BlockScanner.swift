import TextStreams

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
      if let start = rest.place(of: 0x3C) {
        _ = buffer.take(start)
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
    return buffer.rest.starts(with: text)
  }

  /// Whether the text goes on with a tag of just this name, such as `<event` but not `<eventgroup`.
  func comesNext(tag: StaticString) throws(StreamError) -> Bool {
    let length = tag.utf8CodeUnitCount
    guard try comesNext(tag) else { return false }
    if buffer.rest.count == length, try !buffer.fill() { return false }
    let next = buffer.rest[length]
    return FieldScanner.isSpace(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }

  /// Takes everything up to and including a text; nil when the file ends before.
  ///
  /// The bytes are valid until the next call.
  func take(through text: StaticString) throws(StreamError) -> UnsafeBufferPointer<UInt8>? {
    let length = text.utf8CodeUnitCount
    var searched = 0
    while true {
      if let end = buffer.rest.end(of: text, from: searched) { return buffer.take(end) }
      searched = max(0, buffer.rest.count - length + 1)
      if try !buffer.fill() { return nil }
    }
  }

  /// Takes bytes that have been looked at.
  func take(_ count: Int) -> UnsafeBufferPointer<UInt8> { buffer.take(count) }
}
