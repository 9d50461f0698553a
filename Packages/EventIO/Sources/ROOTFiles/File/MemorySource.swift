/// A file that is already in memory.
public struct MemorySource: ByteSource {
  /// A name for messages.
  public let name: String

  private let bytes: [UInt8]

  /// The number of bytes.
  public var count: Int { bytes.count }

  /// Creates a source from the bytes of a whole file.
  public init(_ bytes: [UInt8], name: String = "memory") {
    self.bytes = bytes
    self.name = name
  }

  /// Copies bytes into a buffer until it is full.
  ///
  /// - Throws: ``ROOTError`` when the range does not lie in the bytes.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError) {
    guard offset >= 0, buffer.count <= count, offset <= count - buffer.count else {
      throw ROOTError(.malformed, "The file ends before byte \(offset)", offset: offset)
        .located(in: name)
    }
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + buffer.count]))
    }
  }
}
