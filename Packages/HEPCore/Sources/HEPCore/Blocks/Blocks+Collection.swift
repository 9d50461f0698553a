extension Blocks: RandomAccessCollection {
  /// The index of the first block, 0.
  public var startIndex: Int { 0 }

  /// The number of blocks.
  public var endIndex: Int { entries / size + (entries % size == 0 ? 0 : 1) }

  /// The entries that belong to a block.
  ///
  /// - Precondition: the block exists.
  public subscript(block: Int) -> Range<Int> {
    precondition(indices.contains(block), "There is no such block")
    let first = block * size
    return first..<(first + Swift.min(size, entries - first))
  }
}
