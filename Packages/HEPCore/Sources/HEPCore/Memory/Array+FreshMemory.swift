extension Array {
  /// An array with room for so many elements in prepared memory, and those that a function appends.
  ///
  ///     let squares = [Double](freshCapacity: values.count) { output in
  ///       for value in values { output.append(value * value) }
  ///     }
  ///
  /// For long columns that are written at once; see ``FreshMemory``.
  ///
  /// - Precondition: no more elements are appended than there is room for.
  @inlinable @inline(__always)
  public init<Failure: Error>(
    freshCapacity capacity: Int,
    initializingWith initializer: (inout OutputSpan<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    try self.init(capacity: capacity) { (output: inout OutputSpan<Element>) throws(Failure) in
      output.withUnsafeMutableBufferPointer { room, _ in
        FreshMemory.prepare(UnsafeMutableRawBufferPointer(room))
      }
      try initializer(&output)
    }
  }

  /// Makes room for so many elements in prepared memory; see ``FreshMemory``.
  @inlinable
  public mutating func reserveFreshCapacity(_ capacity: Int) {
    reserveCapacity(capacity)
    FreshMemory.prepare(&self)
  }
}
