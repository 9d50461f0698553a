extension Inflater {
  /// Decodes literals and matches; nil at the end of the block.
  ///
  /// A symbol is taken whole or, where the input ends in it, not at all.
  func symbols(_ source: inout BitInput) throws(DecoderFailure) -> Pause? {
    let (literals, distances) = (literals.lookUp, distances.lookUp)
    let window = window
    var input = source
    var place = filled
    defer {
      source = input
      filled = place
    }
    while place < Self.windowSize {
      input.refill()
      var entry = literals.first(input)
      if entry & HuffmanTable.literal != 0 {
        // The codes of three literals are at hand after each refill.
        for _ in 0..<3 where entry & HuffmanTable.literal != 0 {
          guard Int(entry & 0xFF) <= input.count else { return .starved }
          window[place] = UInt8(truncatingIfNeeded: entry >> 16)
          place &+= 1
          input.drop(entry & 0xFF)
          entry = literals.first(input)
        }
        continue
      }
      let kept = (input.bits, input.count)
      entry = literals.take(entry, &input)
      let isMatch = entry & HuffmanTable.noMatch == 0
      let length = isMatch ? Self.value(of: entry, &input) : 0
      let distance =
        isMatch ? Self.value(of: distances.take(distances.first(input), &input), &input) : 0
      guard input.count >= 0 else {
        (input.bits, input.count) = kept
        return .starved
      }
      if isMatch {
        guard distance > 0, distance <= place else {
          throw DecoderFailure(message: "a repetition begins before the data do")
        }
        Self.copy(distance, length, to: window + place)
        place &+= length
      } else if entry & HuffmanTable.literal != 0 {
        window[place] = UInt8(truncatingIfNeeded: entry >> 16)
        place &+= 1
      } else if entry & HuffmanTable.end != 0 {
        stage = .block
        return nil
      } else {
        throw DecoderFailure(message: "a code has no meaning")
      }
    }
    return .windowIsFull
  }

  /// A base with the extra bits that follow its code.
  @inline(__always)
  private static func value(of entry: UInt32, _ input: inout BitInput) -> Int {
    let extra = entry >> 8 & 0xF
    defer { input.drop(extra) }
    return Int(entry >> 16) &+ input.peek(extra)
  }

  /// Repeats what was decoded before; up to fifteen bytes more are written than asked for.
  @inline(__always)
  private static func copy(_ distance: Int, _ length: Int, to target: UnsafeMutablePointer<UInt8>) {
    let source = target - distance
    var done = 0
    if distance >= 8 {
      // Most repetitions are short: two words, and a loop for what is longer.
      copyWord(source, target)
      copyWord(source + 8, target + 8)
      done = 16
      while done < length {
        copyWord(source + done, target + done)
        done &+= 8
      }
    } else {
      while done < length {
        target[done] = source[done]
        done &+= 1
      }
    }
  }

  @inline(__always)
  private static func copyWord(
    _ source: UnsafeMutablePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>
  ) {
    let word = UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
    UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
  }
}
