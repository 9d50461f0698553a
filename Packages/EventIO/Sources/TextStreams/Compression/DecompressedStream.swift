/// What a stream holds after decompression, whether it is compressed or not.
///
/// The method is recognised by the first bytes. Compressed streams that follow each other, as
/// `cat a.gz b.gz` makes them, are read as one. Memory stays bounded however long the stream is.
public final class DecompressedStream: ByteStream {
  /// The name of the compressed stream.
  public let name: String

  /// The method; nil when the stream is plain.
  public let compression: Compression?

  private static let inputSize = 128 << 10

  private let source: any ByteStream
  private let decoder: (any Decoder)?
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: inputSize, alignment: 16)
  private var position = 0
  private var end = 0
  private var sourceIsAtEnd = false
  /// Whether the bytes so far are whole compressed streams.
  private var isComplete = false

  /// Looks at the first bytes of a stream.
  ///
  /// - Throws: ``StreamError`` when they cannot be read.
  public init(_ source: any ByteStream) throws(StreamError) {
    self.source = source
    name = source.name
    while end < 6 {
      let rest = UnsafeMutableRawBufferPointer(rebasing: input[end...])
      let count: Int
      do throws(StreamError) { count = try source.read(into: rest) } catch {
        input.deallocate()
        throw error
      }
      if count == 0 { break }
      end += count
    }
    compression = Compression(beginning: input[..<end])
    decoder = compression?.makeDecoder()
  }

  deinit { input.deallocate() }

  /// Copies the next decompressed bytes into a buffer; zero at the end.
  ///
  /// - Throws: ``StreamError`` when the compressed bytes are damaged, or end too early.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard let decoder else { return try readPlain(into: buffer) }
    while true {
      if position == end { try refill() }
      if isComplete {
        if position == end { return 0 }
        decoder.restart()
        isComplete = false
      }
      let rest = UnsafeRawBufferPointer(rebasing: input[position..<end])
      let step: (taken: Int, made: Int, isEnd: Bool)
      do throws(DecoderFailure) {
        step = try decoder.decode(rest, into: buffer)
      } catch {
        throw .damaged("The compressed bytes are damaged: \(error.message)", of: name)
      }
      position += step.taken
      isComplete = step.isEnd
      if step.made > 0 { return step.made }
      if rest.isEmpty && !isComplete {
        throw .damaged("The compressed bytes end before the text does", of: name)
      }
      if step.taken == 0 && !isComplete {
        throw .damaged("The compressed bytes make no sense", of: name)
      }
    }
  }

  private func readPlain(into buffer: UnsafeMutableRawBufferPointer) throws(StreamError) -> Int {
    guard position < end else { return try source.read(into: buffer) }
    let count = min(buffer.count, end - position)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[position..<position + count]))
    position += count
    return count
  }

  private func refill() throws(StreamError) {
    guard !sourceIsAtEnd else { return }
    position = 0
    end = try source.read(into: input)
    sourceIsAtEnd = end == 0
  }
}
