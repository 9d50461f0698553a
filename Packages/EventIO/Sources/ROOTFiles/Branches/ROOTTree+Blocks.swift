extension ROOTTree {
  /// Reads several branches block by block, with bounded memory.
  ///
  /// - Parameters:
  ///   - names: the names of the branches, or their paths.
  ///   - size: the number of entries in each block but the last.
  ///   - entries: the entries to read; nil means all.
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  /// - Precondition: `size` is positive.
  public func blocks(
    _ names: [String], of size: Int = 100_000, entries: Range<Int>? = nil
  ) throws(ROOTError) -> BlockReader {
    precondition(size > 0, "The size of a block must be positive")
    let wanted = try checked(entries)
    var readers: [BranchReader] = []
    for name in names { readers.append(try BranchReader(try branch(name), in: self)) }
    return BlockReader(
      readers, names: names, source: file.source, entries: wanted, size: size)
  }
}
