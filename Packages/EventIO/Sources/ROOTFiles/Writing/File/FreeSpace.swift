/// The gaps in a file, and its end.
struct FreeSpace: Sendable {
  /// The place after the last record.
  private(set) var end: Int

  /// Gaps that were there when the file was opened; they may be filled at once.
  private var gaps: [Range<Int>]

  /// Records that are no longer needed once the new header is written.
  private(set) var released: [Range<Int>] = []

  init(end: Int, gaps: [Range<Int>] = []) {
    self.end = end
    self.gaps = gaps
  }

  /// A place at the end of the file.
  mutating func appended(_ size: Int) -> Int {
    defer { end += size }
    return end
  }

  /// Leaves a gap up to a place behind the end.
  mutating func skip(to place: Int) {
    release(end..<place)
    end = place
  }

  /// A place in a gap that is large enough, or at the end of the file.
  ///
  /// What is left of a gap must have room for the number that marks it as one.
  mutating func place(for size: Int) -> Int {
    guard let index = gaps.firstIndex(where: { $0.count == size || $0.count >= size + 8 }) else {
      return appended(size)
    }
    let gap = gaps[index]
    gaps[index] = gap.lowerBound + size..<gap.upperBound
    if gaps[index].isEmpty { gaps.remove(at: index) }
    return gap.lowerBound
  }

  mutating func release(_ range: Range<Int>) {
    if !range.isEmpty { released.append(range) }
  }

  /// All gaps in order, neighbours joined.
  var segments: [Range<Int>] {
    var result: [Range<Int>] = []
    for gap in (gaps + released).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, last.upperBound == gap.lowerBound {
        result[result.count - 1] = last.lowerBound..<gap.upperBound
      } else {
        result.append(gap)
      }
    }
    return result
  }

  /// The list of free segments; the last of them is what lies behind the end of the file.
  func list(end: Int) -> [UInt8] {
    var bytes = ByteWriter()
    let beyond = max(KeyHeader.longFrom, (end / 1_000_000_000 + 1) * 1_000_000_000)
    for (first, last) in segments.map({ ($0.lowerBound, $0.upperBound - 1) }) + [(end, beyond)] {
      let isLong = last > KeyHeader.longFrom
      bytes.write(Int16(isLong ? 1001 : 1))
      bytes.writeSeek(first, isLong: isLong)
      bytes.writeSeek(last, isLong: isLong)
    }
    return bytes.bytes
  }
}
