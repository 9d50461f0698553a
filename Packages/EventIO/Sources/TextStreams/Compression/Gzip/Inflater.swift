/// Decodes DEFLATE (RFC 1951) piece by piece, into a window that it hands out.
final class Inflater {
  /// Why decoding paused.
  enum Pause {
    /// The input has been taken, and the window has all of it.
    case starved
    case windowIsFull
    case streamHasEnded
  }

  enum Stage {
    case block, storedSize
    case stored(Int)
    case tables, symbols
  }

  /// How far back a match reaches.
  private static let history = 32 << 10
  static let windowSize = 192 << 10
  /// What may be written beyond the window: the longest match, up to whole words.
  private static let margin = 272

  let window = UnsafeMutablePointer<UInt8>.allocate(capacity: windowSize + margin)
  var filled = 0
  private var handedOut = 0
  var stage = Stage.block
  private var isLastBlock = false
  private var header = BlockHeader()
  private(set) var literals = HuffmanTable(firstBits: 11, symbols: 288)
  private(set) var distances = HuffmanTable(firstBits: 8, symbols: 32)

  deinit { window.deallocate() }

  /// Gets ready for another stream.
  func restart() {
    filled = 0
    handedOut = 0
    stage = .block
    isLastBlock = false
  }

  /// What has been decoded and not handed out.
  var decoded: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: window + handedOut, count: filled - handedOut)
  }

  func handOut(_ count: Int) { handedOut += count }

  /// Decodes until the window is full, the input taken or the stream at its end.
  ///
  /// - Precondition: all that was decoded has been handed out.
  func run(_ input: inout BitInput) throws(DecoderFailure) -> Pause {
    if filled > Self.history {
      let start = filled - Self.history
      window.update(from: window + start, count: Self.history)
      filled = Self.history
    }
    handedOut = filled
    while true {
      switch stage {
      case .block:
        if isLastBlock { return .streamHasEnded }
        guard let bits = input.take(3) else { return .starved }
        isLastBlock = bits & 1 == 1
        try begin(bits >> 1)
      case .storedSize:
        input.dropToByte()
        guard let sizes = input.take(32) else { return .starved }
        guard sizes & 0xFFFF == ~sizes >> 16 & 0xFFFF else {
          throw DecoderFailure(message: "the size of a stored block contradicts itself")
        }
        input.returnBytes()
        stage = .stored(sizes & 0xFFFF)
      case .stored(let left):
        let room = min(left, Self.windowSize - filled)
        let count = input.copyBytes(atMost: room, to: window + filled)
        filled += count
        stage = left == count ? .block : .stored(left - count)
        if count < left { return count < room ? .starved : .windowIsFull }
      case .tables:
        guard try readTables(&input) else { return .starved }
      case .symbols:
        if let pause = try symbols(&input) { return pause }
      }
    }
  }

  private func begin(_ kind: Int) throws(DecoderFailure) {
    switch kind {
    case 0: stage = .storedSize
    case 1:
      _ = literals.build(
        DeflateSymbols.fixedLengths[...], DeflateSymbols.literals, mayBePartial: false)
      _ = distances.build(
        DeflateSymbols.fixedDistanceLengths[...], DeflateSymbols.distances, mayBePartial: false)
      stage = .symbols
    case 2:
      header.restart()
      stage = .tables
    default: throw DecoderFailure(message: "there is no such kind of block")
    }
  }

  /// Reads the codes of a block; false when the input ends before they do.
  private func readTables(_ input: inout BitInput) throws(DecoderFailure) -> Bool {
    guard try header.read(&input) else { return false }
    guard
      literals.build(header.literalLengths, DeflateSymbols.literals, mayBePartial: true),
      distances.build(header.distanceLengths, DeflateSymbols.distances, mayBePartial: true)
    else { throw DecoderFailure(message: "a block has codes of impossible lengths") }
    stage = .symbols
    return true
  }
}
