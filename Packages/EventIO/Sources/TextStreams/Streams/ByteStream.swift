/// Bytes that come one after another: a file, a download, what a decompressor makes of another stream.
///
/// A stream is read once, from beginning to end, by one reader.
public protocol ByteStream: AnyObject {
  /// A name for messages, such as the path.
  var name: String { get }

  /// Copies the next bytes into a buffer, as many as there are at hand.
  ///
  /// - Returns: the number of bytes, at least one; zero at the end of the stream.
  /// - Throws: ``StreamError`` when the bytes cannot be had.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int
}
