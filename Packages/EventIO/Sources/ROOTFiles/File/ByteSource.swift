/// Where the bytes of a file come from.
///
/// A local file and an array in memory are sources; a source that asks a server for byte ranges is
/// one more conformance. Sources are read from several threads at once.
public protocol ByteSource: Sendable {
  /// A name for messages, such as the path.
  var name: String { get }

  /// The number of bytes when the source was opened.
  var count: Int { get }

  /// Copies bytes into a buffer until it is full.
  ///
  /// - Throws: ``ROOTError`` when `offset..<offset + buffer.count` does not lie in the source, or
  ///   the bytes cannot be had.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError)

  /// Whether every read costs a message to somewhere else, so that it pays to say what will be read.
  var isDistant: Bool { get }

  /// Gets ready for ranges that will be read soon; sources that are near need not do anything.
  ///
  /// - Throws: ``ROOTError`` when the bytes cannot be had.
  func prefetch(_ ranges: [Range<Int>]) throws(ROOTError)
}

extension ByteSource {
  /// Sources are near unless they say otherwise.
  public var isDistant: Bool { false }

  /// Does nothing.
  public func prefetch(_ ranges: [Range<Int>]) throws(ROOTError) {}

  /// The bytes of a range.
  ///
  /// The range is compared with the size of the source before anything is allocated.
  ///
  /// - Throws: ``ROOTError`` when the range does not lie in the source, or cannot be read.
  public func bytes(at offset: Int, count: Int) throws(ROOTError) -> [UInt8] {
    var result: [UInt8] = []
    try read(at: offset, count: count, into: &result)
    return result
  }

  /// Reads a range into the beginning of an array, which grows when it is too short.
  ///
  /// Reusing one array for many reads saves the allocations.
  func read(at offset: Int, count: Int, into array: inout [UInt8]) throws(ROOTError) {
    guard offset >= 0, count >= 0, count <= self.count, offset <= self.count - count else {
      throw ROOTError(
        .malformed, "\(count) bytes are asked for, but the file has only \(self.count)",
        offset: offset
      ).located(in: name)
    }
    array.grow(to: count)
    var failure: ROOTError?
    array.withUnsafeMutableBytes { buffer in
      do throws(ROOTError) {
        try read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

extension [UInt8] {
  /// Replaces the array by a longer one if it is too short, whose bytes are to be overwritten.
  ///
  /// It becomes a little longer than needed, so that the next basket, which is about as long, fits.
  mutating func grow(to count: Int) {
    guard self.count < count else { return }
    let count = self.isEmpty ? count : count + count / 8
    self = []
    self = [UInt8](unsafeUninitializedCapacity: count) { _, initialized in initialized = count }
  }
}
