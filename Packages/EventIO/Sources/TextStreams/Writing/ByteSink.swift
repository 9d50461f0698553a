/// Where bytes are written to, one after another.
public protocol ByteSink: AnyObject {
  /// A name for messages, such as the path.
  var name: String { get }

  /// Takes all bytes of a buffer.
  ///
  /// - Throws: ``StreamError`` when they cannot be stored.
  func write(_ bytes: UnsafeRawBufferPointer) throws(StreamError)

  /// Stores what is still underway; nothing may be written afterwards.
  ///
  /// - Throws: ``StreamError`` when it cannot be stored.
  func finish() throws(StreamError)
}
