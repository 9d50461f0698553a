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

  /// Writes bytes, the first of them at a place in the file.
  ///
  /// - Throws: ``ROOTError`` when the disk is full or fails.
  func write(_ bytes: [UInt8], at offset: Int) throws(ROOTError) {
    if let failure = bytes.withUnsafeBytes({ write([$0], at: offset) }) { throw failure }
  }

  /// The most parts that the system takes at once.
  private static let mostParts = 1024

  /// Writes parts one after another; gives back why that failed, or nil.
  func write(_ parts: [UnsafeRawBufferPointer], at offset: Int) -> ROOTError? {
    var place = offset
    var rest = parts[...]
    while let first = rest.first {
      guard !first.isEmpty else {
        rest.removeFirst()
        continue
      }
      let vectors = rest.prefix(Self.mostParts).map {
        iovec(iov_base: UnsafeMutableRawPointer(mutating: $0.baseAddress), iov_len: $0.count)
      }
      let count = pwritev(descriptor, vectors, Int32(vectors.count), off_t(place))
      if count > 0 {
        place += count
        rest.removeFirst(bytes: count)
      } else if count == 0 || errno != EINTR {
        return ROOTError(.unwritableFile, "Writing failed: \(Self.lastError)", offset: place)
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

extension ArraySlice<UnsafeRawBufferPointer> {
  /// Removes the first bytes of the parts together.
  fileprivate mutating func removeFirst(bytes: Int) {
    var bytes = bytes
    while let first, bytes >= first.count {
      bytes -= first.count
      removeFirst()
    }
    if bytes > 0, let first {
      self[startIndex] = UnsafeRawBufferPointer(rebasing: first.dropFirst(bytes))
    }
  }
}
