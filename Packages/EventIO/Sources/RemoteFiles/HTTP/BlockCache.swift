/// Blocks of a file, as many as may be kept; those that were used least lately go first.
struct BlockCache {
  private var blocks: [Int: (bytes: ArraySlice<UInt8>, used: Int)] = [:]
  private var clock = 0
  private let capacity: Int

  /// A cache for so many blocks.
  init(capacity: Int) { self.capacity = max(1, capacity) }

  /// The bytes of a block, which counts as a use.
  mutating func bytes(of block: Int) -> ArraySlice<UInt8>? {
    guard let found = blocks[block] else { return nil }
    clock += 1
    blocks[block] = (found.bytes, clock)
    return found.bytes
  }

  mutating func store(_ bytes: ArraySlice<UInt8>, as block: Int) {
    clock += 1
    blocks[block] = (bytes, clock)
    guard blocks.count > capacity + capacity / 4 else { return }
    let oldest = blocks.map { (block: $0.key, used: $0.value.used) }.sorted { $0.used < $1.used }
    for (block, _) in oldest.prefix(blocks.count - capacity) { blocks[block] = nil }
  }
}
