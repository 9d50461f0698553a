/// A reproducible stream of random words, addressed by seed, stream and event.
///
/// The words are those of ``Philox4x32`` in counter mode: they depend on the seed, the stream, the
/// event and the place in the sequence, on nothing else. Event 7 alone therefore sees the same
/// numbers as event 7 of a batch, on any number of threads:
///
///     var generator = RandomStream(seed: 2024, event: 7)
///     let x = generator.normal(mean: 91.2, sigma: 2.5)
///
/// Making a stream costs a few instructions, so a stream per event is fine. Use `stream` to keep
/// purposes apart (smearing, efficiencies, toys), as the seeds of one job.
///
/// The counter words 0 and 1 hold the running block, 2 and 3 the event. The key is the seed,
/// exclusive-or a bijective mix of the stream that leaves 0 at 0. Not for cryptography.
@frozen
public struct RandomStream: RandomNumberGenerator, Sendable {
  @usableFromInline let key: UInt64

  /// The number of the event whose words these are.
  public let event: UInt64

  @usableFromInline var words: UInt64 = 0
  @usableFromInline var spare: UInt64 = 0

  /// Makes the stream of a seed, of a purpose within that seed, and of an event.
  @inlinable
  public init(seed: UInt64, stream: UInt64 = 0, event: UInt64 = 0) {
    self.key = seed ^ Self.mix(stream)
    self.event = event
  }

  @inlinable
  init(key: UInt64, event: UInt64) {
    self.key = key
    self.event = event
  }

  /// The stream of another event with the same seed and stream, at its beginning.
  @inlinable
  public func atEvent(_ event: UInt64) -> RandomStream {
    RandomStream(key: key, event: event)
  }

  /// The next word of 64 bits; two of them make a Philox block.
  ///
  /// The sequence starts again after 2⁶⁴ words.
  @inlinable
  public mutating func next() -> UInt64 {
    let isSecondOfBlock = words & 1 == 1
    let block = words >> 1
    words &+= 1
    if isSecondOfBlock { return spare }
    let (first, second) = Philox4x32.words(block, event, key: key)
    spare = second
    return first
  }

  /// How many words have been taken; set it to jump anywhere in constant time.
  @inlinable
  public var position: UInt64 {
    get { words }
    set {
      words = newValue
      spare = Philox4x32.words(newValue >> 1, event, key: key).1
    }
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), a bijection with 0 → 0.
  @inlinable
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
