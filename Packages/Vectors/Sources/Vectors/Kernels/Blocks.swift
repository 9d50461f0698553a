/// The number of entries that are worked on at a time, so that intermediate values stay in cache.
@usableFromInline let blockSize = 1024

/// Calls a function with consecutive ranges of at most ``blockSize`` positions.
@inlinable
func forEachBlock(of count: Int, _ body: (Range<Int>) -> Void) {
  var start = 0
  while start < count {
    let end = Swift.min(start + blockSize, count)
    body(start..<end)
    start = end
  }
}
