/// Collects text and numbers in a buffer, and passes them on in large pieces.
package final class TextWriter {
  private static let capacity = 256 << 10
  /// Room that is always there, so that a number can be written without looking.
  private static let margin = 64

  private let target: any ByteSink
  private let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + margin)
  private var count = 0
  private var failure: StreamError?

  /// The name of the sink.
  package var name: String { target.name }

  /// A writer in front of a sink.
  package init(_ target: any ByteSink) { self.target = target }

  deinit { bytes.deallocate() }

  /// Passes on what has been collected when it is much; called after each line.
  package func endLine() throws(StreamError) {
    byte("\n")
    if let failure { throw failure }
    if count >= Self.capacity / 2 { try flush() }
  }

  private func flush() throws(StreamError) {
    try target.write(UnsafeRawBufferPointer(start: bytes, count: count))
    count = 0
  }

  /// Passes on everything and ends the sink.
  package func finish() throws(StreamError) {
    if let failure { throw failure }
    try flush()
    try target.finish()
  }

  /// Writes one character.
  package func byte(_ character: Unicode.Scalar) { append(UInt8(ascii: character)) }

  /// Writes text.
  package func text(_ text: StaticString) {
    for place in 0..<text.utf8CodeUnitCount { append(text.utf8Start[place]) }
  }

  /// Writes text of any length.
  package func text(_ text: some Sequence<UInt8>) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable { append($0) }
    if isWritten == nil { for byte in text { append(byte) } }
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text
    while let start = rest.baseAddress, !rest.isEmpty {
      let part = min(rest.count, Self.capacity - count)
      (bytes + count).update(from: start, count: part)
      count += part
      rest = UnsafeBufferPointer(rebasing: rest[part...])
      if count >= Self.capacity { spill() }
    }
  }

  /// Writes a whole number.
  package func integer(_ value: Int32) { integer(Int(value)) }

  /// Writes a whole number.
  package func integer(_ value: Int) {
    if value < 0 {
      bytes[count] = UInt8(ascii: "-")
      count += 1
    }
    let digits = DecimalDigits.count(of: UInt64(value.magnitude))
    DecimalDigits.write(UInt64(value.magnitude), count: digits, to: bytes + count)
    count += digits
    if count >= Self.capacity { spill() }
  }

  /// Writes a real number as `%.{decimals}e` of C does, correctly rounded.
  ///
  /// - Precondition: there are at most 16 decimals, which tell any two numbers apart.
  package func real(_ value: Double, decimals: Int = 16) {
    count += ScientificNotation.write(value, decimals: decimals, to: bytes + count)
    if count >= Self.capacity { spill() }
  }

  private func append(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
    if count >= Self.capacity { spill() }
  }

  /// Passes on what has been collected in the middle of a line; ``endLine()`` reports a failure.
  private func spill() {
    do throws(StreamError) { try flush() } catch {
      failure = error
      count = 0
    }
  }
}
