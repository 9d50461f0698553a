/// A stream of bytes that are in memory already.
public final class MemoryStream: ByteStream {
  /// A name for messages.
  public let name: String

  private let bytes: [UInt8]
  private var position = 0

  /// Creates a stream from bytes.
  public init(_ bytes: [UInt8], name: String = "memory") {
    self.bytes = bytes
    self.name = name
  }

  /// Copies the next bytes into a buffer; zero at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }
}
