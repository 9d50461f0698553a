import TextStreams

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Walks through the lines of a block; blank lines and those that begin with `#` are passed over.
struct LineCursor {
  /// Where the last line begins.
  private(set) var start: UnsafePointer<UInt8>
  private var position: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  init(_ block: UnsafeBufferPointer<UInt8>) {
    start = block.start
    position = start
    end = start + block.count
  }

  /// What has not been walked through.
  var rest: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: position, count: end - position)
  }

  /// The next line; an empty one at the end.
  mutating func next() -> FieldScanner {
    while skipSpace(), position.pointee == UInt8(ascii: "#") { position = lineEnd }
    return FieldScanner(UnsafeBufferPointer(start: position, count: lineEnd - position))
  }

  /// Goes on behind a line, or at a tag in it.
  mutating func skip(from scanner: FieldScanner) {
    position = scanner.position
    while position < end, position.pointee != 0x0A, position.pointee != 0x3C { position += 1 }
  }

  /// Skips white space and tells whether something follows.
  mutating func skipSpace() -> Bool {
    while position < end, FieldScanner.isSpace(position.pointee) { position += 1 }
    start = position
    return position < end
  }

  private var lineEnd: UnsafePointer<UInt8> {
    guard let found = memchr(position, 0x0A, end - position) else { return end }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
  }
}
