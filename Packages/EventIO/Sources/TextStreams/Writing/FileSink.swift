#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A local file that is written from its beginning.
public final class FileSink: ByteSink {
  /// The path of the file.
  public let name: String

  private var descriptor: Int32

  /// Creates a file, or empties one that is there.
  ///
  /// - Throws: ``StreamError`` when it cannot be created.
  public init(_ path: String) throws(StreamError) {
    name = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .unwritable("The file cannot be created: \(systemMessage())", of: path)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes all bytes of a buffer.
  ///
  /// - Throws: ``StreamError`` when the system reports an error, such as a full disk.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(StreamError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        throw .unwritable("Writing failed: \(systemMessage())", of: name)
      }
    }
  }

  /// Closes the file.
  ///
  /// - Throws: ``StreamError`` when the system reports that bytes were lost.
  public func finish() throws(StreamError) {
    guard descriptor >= 0 else { return }
    let status = close(descriptor)
    descriptor = -1
    guard status == 0 else {
      throw .unwritable("Closing the file failed: \(systemMessage())", of: name)
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
