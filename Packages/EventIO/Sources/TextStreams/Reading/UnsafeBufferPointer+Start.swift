extension UnsafeBufferPointer {
  /// Where the elements begin.
  ///
  /// - Precondition: the buffer points to memory, as all pieces of a ``TextBuffer`` do.
  @inlinable
  package var start: UnsafePointer<Element> {
    guard let baseAddress else { preconditionFailure("The buffer points nowhere") }
    return baseAddress
  }
}
