/// The words of a ``RandomStream``, made many blocks at a time: for bulk fills.
@frozen @usableFromInline
struct BufferedStream: RandomNumberGenerator {
  @usableFromInline let key: UInt64
  @usableFromInline let event: UInt64
  @usableFromInline var firstBlock: UInt64
  @usableFromInline var buffer: [UInt64]
  @usableFromInline var used: Int

  /// Starts where a stream stands, with a buffer that suits the number of words it will be asked for.
  @inlinable
  init(_ stream: RandomStream, wordsExpected: Int) {
    key = stream.key
    event = stream.event
    firstBlock = stream.words >> 1
    used = Int(stream.words & 1)
    let blocks = Swift.min(wordsExpected / 2 + 1, 256)
    buffer = [UInt64](repeating: 0, count: 2 * blocks)
    fill()
  }

  /// The number of words that have been taken from the stream.
  @inlinable
  var position: UInt64 { firstBlock << 1 &+ UInt64(used) }

  @inlinable
  mutating func next() -> UInt64 {
    if used == buffer.count { refill() }
    used += 1
    return buffer[used - 1]
  }

  @inlinable @inline(never)
  mutating func refill() {
    firstBlock &+= UInt64(buffer.count / 2)
    used = 0
    fill()
  }

  /// A loop without branches, so that it becomes vector instructions.
  @inlinable
  mutating func fill() {
    let (first, event, key) = (firstBlock, event, key)
    var words = buffer.mutableSpan
    for block in 0..<words.count / 2 {
      let (a, b) = Philox4x32.words(first &+ UInt64(block), event, key: key)
      words[2 * block] = a
      words[2 * block + 1] = b
    }
  }
}
