import ROOTFiles
import Synchronization

/// A source that counts the bytes that are read from it.
final class CountingSource: ByteSource {
  private let inner: any ByteSource
  private let bytes = Mutex(0)

  init(_ inner: any ByteSource) { self.inner = inner }

  var name: String { inner.name }
  var count: Int { inner.count }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError) {
    bytes.withLock { $0 += buffer.count }
    try inner.read(at: offset, into: buffer)
  }

  /// The bytes since the last call.
  func take() -> Int {
    bytes.withLock { bytes in
      defer { bytes = 0 }
      return bytes
    }
  }
}
