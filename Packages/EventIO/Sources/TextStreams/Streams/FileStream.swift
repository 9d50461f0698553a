#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a local file or pipe, as they are on the disk.
public final class FileStream: ByteStream {
  /// The path the file was opened with.
  public let name: String

  private let descriptor: Int32

  /// Opens a file for reading.
  ///
  /// - Throws: ``StreamError`` when there is no such file, or it may not be read.
  public init(_ path: String) throws(StreamError) {
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable("The file cannot be opened: \(systemMessage())", of: path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw .unreadable("This is a folder, not a file", of: path)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Copies the next bytes into a buffer; zero at the end of the file.
  ///
  /// - Throws: ``StreamError`` when the system reports an error.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw .unreadable("Reading failed: \(systemMessage())", of: name)
      }
    }
  }
}

/// What the system says of the last failure.
func systemMessage() -> String { String(cString: strerror(errno)) }

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}
