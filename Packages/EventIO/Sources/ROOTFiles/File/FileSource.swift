#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A local file, read with positioned reads.
///
/// The file is deliberately not mapped into memory: when a mapped file shrinks, or its disk or
/// server fails, touching the lost pages kills the process with a signal. A positioned read reports
/// the same event as an error. What it costs is one copy of the compressed bytes out of the page
/// cache, which is small beside decompressing them.
public final class FileSource: ByteSource {
  /// The path the file was opened with.
  public let name: String

  /// The size of the file when it was opened, in bytes.
  public let count: Int

  private let descriptor: Int32

  /// Opens a file for reading.
  ///
  /// - Throws: ``ROOTError`` when there is no such regular file or it may not be read.
  public init(_ path: String) throws(ROOTError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ROOTError(.unreadableFile, "The file cannot be opened: \(Self.lastError)")
        .located(in: path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw ROOTError(.unreadableFile, "This is not a regular file").located(in: path)
    }
    self.name = path
    self.count = Int(status.st_size)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static var lastError: String { String(cString: strerror(errno)) }

  /// Copies bytes into a buffer until it is full.
  ///
  /// - Throws: ``ROOTError`` when the file ends before the buffer is full (also when it was cut short
  ///   after it was opened), or the system reports an error.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError) {
    guard offset >= 0 else {
      throw ROOTError(.malformed, "A negative offset is asked for").located(in: name)
    }
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if got > 0 {
        done += got
      } else if got == 0 {
        throw ROOTError(
          .malformed, "The file ends before byte \(offset + buffer.count)", offset: offset
        ).located(in: name)
      } else if errno != EINTR {
        throw ROOTError(.unreadableFile, "Reading failed: \(Self.lastError)", offset: offset)
          .located(in: name)
      }
    }
  }
}
