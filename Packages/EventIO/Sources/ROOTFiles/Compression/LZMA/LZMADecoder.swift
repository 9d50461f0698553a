/// Decodes runs of LZMA symbols; what was learnt in one run is used in the next.
///
/// It takes two thirds of the time of liblzma 5.4 on floats, which are close to random bits; see
/// ``RangeDecoder``.
struct LZMADecoder {
  private var probabilities: [RangeDecoder.Probability] = []
  private var symbols = LZMASymbols()

  /// Forgets all that was learnt.
  mutating func reset() {
    let count = LZMAProbabilities.count
    if probabilities.isEmpty {
      probabilities = Array(repeating: LZMAProbabilities.initial, count: count)
    } else {
      for place in 0..<count { probabilities[place] = LZMAProbabilities.initial }
    }
    symbols.reset()
  }

  /// Takes over the properties byte; false when there is no such.
  mutating func set(properties: UInt8) -> Bool { symbols.set(properties: properties) }

  /// Decodes a run; false when it is damaged.
  ///
  /// - Parameters:
  ///   - input: the run, behind which `RangeDecoder.largestSymbol` more bytes can be read.
  ///   - output: the decoded bytes of the whole stream.
  ///   - range: those that the run stands for.
  mutating func decode(
    _ input: UnsafeBufferPointer<UInt8>, to output: UnsafeMutablePointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard let start = input.baseAddress, input.count >= RangeDecoder.headSize,
      !probabilities.isEmpty, start[0] == 0
    else { return false }
    // What changes with every bit is kept in local variables, for the sake of registers.
    let (isWhole, symbols) = probabilities.withUnsafeMutableBufferPointer { [symbols] all in
      var symbols = symbols
      var decoder = RangeDecoder(at: start)
      let end = start + input.count
      guard let all = all.baseAddress,
        symbols.decode(&decoder, until: end, all, to: output, range)
      else { return (false, symbols) }
      return (decoder.isComplete(at: end), symbols)
    }
    self.symbols = symbols
    return isWhole
  }
}
