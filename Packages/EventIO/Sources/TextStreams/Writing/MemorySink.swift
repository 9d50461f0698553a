/// Bytes that are written into an array.
public final class MemorySink: ByteSink {
  /// A name for messages.
  public let name: String

  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Creates an empty sink.
  public init(name: String = "memory") { self.name = name }

  /// Appends the bytes of a buffer.
  public func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }

  /// Does nothing.
  public func finish() {}

  /// What has been written, as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
