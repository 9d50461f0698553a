/// Compresses what is written and passes it on.
public final class CompressedSink: ByteSink {
  /// The name of the sink behind.
  public var name: String { target.name }

  private let target: any ByteSink
  private let encoder: any Encoder
  private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 16)

  /// Creates a sink in front of another.
  ///
  /// - Parameters:
  ///   - target: where the compressed bytes go.
  ///   - method: the method.
  ///   - level: how hard to try, in the method's own scale; nil means its default.
  /// - Throws: ``StreamError`` when the method has no such level.
  public init(
    _ target: any ByteSink, _ method: Compression, level: Int? = nil
  ) throws(StreamError) {
    self.target = target
    let level = level ?? method.usualLevel
    guard method.levels ~= level, let encoder = method.makeEncoder(level: level) else {
      output.deallocate()
      throw .unwritable("\(method) has the levels \(method.levels), not \(level)", of: target.name)
    }
    self.encoder = encoder
  }

  deinit { output.deallocate() }

  /// Compresses the bytes of a buffer.
  ///
  /// - Throws: ``StreamError`` when what is ready cannot be stored.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(StreamError) {
    var rest = bytes
    while !rest.isEmpty {
      let step = encoder.encode(rest, into: output, isLast: false)
      try passOn(step.made)
      rest = UnsafeRawBufferPointer(rebasing: rest[step.taken...])
    }
  }

  /// Ends the compressed stream, and the sink behind.
  ///
  /// - Throws: ``StreamError`` when it cannot be stored.
  public func finish() throws(StreamError) {
    let nothing = UnsafeRawBufferPointer(start: output.baseAddress, count: 0)
    while true {
      let step = encoder.encode(nothing, into: output, isLast: true)
      try passOn(step.made)
      if step.isEnd { break }
    }
    try target.finish()
  }

  private func passOn(_ count: Int) throws(StreamError) {
    guard count > 0 else { return }
    try target.write(UnsafeRawBufferPointer(rebasing: output[..<count]))
  }
}
