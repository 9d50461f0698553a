import HEPCore

/// Memory for a result that is soon copied elsewhere, used again and again.
struct ScratchMemory: ~Copyable {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  deinit { memory.deallocate() }

  /// So many bytes of unspecified content, until they are asked for again.
  mutating func room(for count: Int) -> UnsafeMutableRawBufferPointer {
    if memory.count < count {
      memory.deallocate()
      memory = .allocate(byteCount: max(count, 2 * memory.count), alignment: 16)
      FreshMemory.prepare(memory)
    }
    return UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
  }
}
