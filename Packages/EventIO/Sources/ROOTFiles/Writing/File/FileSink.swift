#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A local file that is written at given places, and read again.
final class FileSink: Sendable {
  let name: String
  private let descriptor: Int32

  /// Opens a file for reading and writing.
  ///
  /// - Parameter isNew: whether the file is made, or emptied when it is there.
  /// - Throws: ``ROOTError`` when that is not allowed, or it is no regular file.
  init(_ path: String, isNew: Bool) throws(ROOTError) {
    let flags = O_RDWR | O_CLOEXEC | (isNew ? O_CREAT | O_TRUNC : 0)
    let descriptor = open(path, flags, 0o666)
    guard descriptor >= 0 else {
      throw ROOTError(.unwritableFile, "The file cannot be opened for writing: \(Self.lastError)")
        .located(in: path)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = Self.closeFile(descriptor)
      throw ROOTError(.unwritableFile, "This is not a regular file").located(in: path)
    }
    name = path
    self.descriptor = descriptor
  }

  deinit { _ = Self.closeFile(descriptor) }

  private static func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }

  private static var lastError: String { String(cString: strerror(errno)) }

  /// Writes all bytes, the first of them at a place in the file.
  ///
  /// - Throws: ``ROOTError`` when the disk is full or fails.
  func write(_ bytes: some Collection<UInt8>, at offset: Int) throws(ROOTError) {
    let failure = bytes.withContiguousStorageIfAvailable { buffer in
      write(UnsafeRawBufferPointer(buffer), at: offset)
    }
    if let failure {
      if let error = failure { throw error }
    } else if let error = Array(bytes).withUnsafeBytes({ write($0, at: offset) }) {
      throw error
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> ROOTError? {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        return ROOTError(.unwritableFile, "Writing failed: \(Self.lastError)", offset: offset)
          .located(in: name)
      }
    }
    return nil
  }

  /// Gives the file its final size.
  func truncate(to size: Int) throws(ROOTError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else {
      throw ROOTError(.unwritableFile, "Its size cannot be set: \(Self.lastError)").located(
        in: name)
    }
  }
}
