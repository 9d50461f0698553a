/// Uninitialised memory that grows and is kept.
struct Scratch<Value: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Value>
  private var capacity: Int

  init() {
    base = .allocate(capacity: 16)
    capacity = 16
  }

  deinit { base.deallocate() }

  /// Makes room for a number of values; what was there before is lost when it moves.
  mutating func reserve(_ count: Int) -> UnsafeMutablePointer<Value> {
    if count > capacity {
      base.deallocate()
      capacity = Swift.max(count, 2 * capacity)
      base = .allocate(capacity: capacity)
    }
    return base
  }
}
