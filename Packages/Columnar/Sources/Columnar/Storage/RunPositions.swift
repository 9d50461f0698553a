/// Collects the positions of runs of consecutive entries, most of which are short.
///
/// Four positions are written whatever the length of a run, and the next run begins where this one ends:
/// the end of a short run is no branch to guess.
@usableFromInline
struct RunPositions {
  @usableFromInline let buffer: UnsafeMutableBufferPointer<Int>
  @usableFromInline var count = 0

  @inlinable
  init(_ buffer: UnsafeMutableBufferPointer<Int>) { self.buffer = buffer }

  /// Adds the positions of a run.
  @inlinable @inline(__always)
  mutating func append(from start: Int, count length: Int) {
    for place in 0..<4 { buffer[count &+ place] = start &+ place }
    if length > 4 {
      for place in 4..<length { buffer[count &+ place] = start &+ place }
    }
    count &+= length
  }

  /// The positions that a function adds, of which there are `count`.
  @inlinable @inline(__always)
  static func collected(count: Int, _ body: (inout RunPositions) -> Void) -> [Int] {
    [Int](unsafeUninitializedCapacity: count + 4) { buffer, initialized in
      var runs = RunPositions(buffer)
      body(&runs)
      precondition(runs.count == count, "The runs must have as many entries as they are said to.")
      initialized = count
    }
  }
}
