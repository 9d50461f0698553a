extension ROOTWriter {
  /// Begins a tree.
  ///
  /// Numbers and arrays of fixed lengths become branches with one leaf, strings `std::string`, lists
  /// of numbers arrays `x[n]`, deeper lists and lists of strings `std::vector`, records of numbers one
  /// branch with several leaves, and the fields of other records, and of lists of records, branches
  /// `name_field`.
  ///
  /// - Parameters:
  ///   - path: `name` or `directory/name`.
  ///   - columns: the columns, with the types of their entries.
  ///   - title: the title of the tree; its name unless given.
  ///   - compression: the compression, if another than that of the file.
  ///   - options: the sizes of clusters and baskets.
  /// - Throws: ``ROOTError`` when names clash or cannot be used, or a tree has no branches for a type.
  public func tree(
    _ path: String, columns: [OutputColumn], title: String? = nil,
    compression: Compression? = nil, options: TableOptions = TableOptions()
  ) throws(ROOTError) -> TreeWriter {
    try TreeWriter(
      self, path: path, title: title ?? path.split(separator: "/").last.map(String.init) ?? "",
      columns: columns, compression: compression ?? self.compression, options: options)
  }

  /// Writes a batch as a tree.
  ///
  /// - Throws: ``ROOTError`` as ``tree(_:columns:title:compression:options:)`` and
  ///   ``TreeWriter/append(_:)``.
  public func write(_ batch: ColumnBatch, as path: String) throws(ROOTError) {
    var tree = try tree(path, columns: try OutputColumn.columns(of: batch))
    try tree.append(batch)
    try tree.finish()
  }

  /// Writes the open basket of a branch, and gives back the bytes that were written.
  func writeBasket(
    of branch: inout OutputBranch, tree: String, in directory: OutputDirectory,
    _ compressor: inout Compressor, _ memory: inout ScratchMemory
  ) throws(ROOTError) -> Int {
    var key = KeyHeader(
      className: "TBasket", name: branch.plan.name, title: tree, cycle: branch.sizes.count,
      date: stamp.date, parent: directory.seek, isLong: true)
    let keySize = key.size + BasketBuffer.headerSize
    let header = branch.basket.header(
      keySize: keySize, entrySize: branch.entrySize, hasOffsets: branch.plan.hasOffsets)
    if branch.plan.hasOffsets { branch.basket.closeOffsets(keySize: keySize) }
    key.objectSize = branch.basket.data.count
    let place = branch.basket.data.bytes.withUnsafeBytes { plain in
      Result<Range<Int>, ROOTError> { () throws(ROOTError) in
        let room = memory.room(for: plain.count)
        let packed = compressor.compress(
          plain, layout: .ends, into: room, effort: &branch.effort)
        let content = packed.map { UnsafeRawBufferPointer(rebasing: room[..<$0]) } ?? plain
        return try writeRecord(key, extra: header.bytes, parts: [content])
      }
    }
    branch.close(place: try place.get(), plain: keySize + key.objectSize)
    return try place.get().count
  }

  /// Writes the description of a tree, without entering it into its directory.
  func writeTree(
    _ record: TreeRecord, in directory: OutputDirectory
  ) throws(ROOTError) -> KeyHeader {
    var key = KeyHeader(
      className: "TTree", name: record.name, title: record.title, cycle: record.cycle,
      date: stamp.date, parent: directory.seek, isLong: needsLongPlaces)
    var writer = ObjectWriter(origin: key.size)
    record.write(to: &writer)
    key.objectSize = writer.bytes.count
    var compressor = Compressor(compression)
    let place = try writeRecord(key, compressor.packed(writer.bytes.bytes), atEnd: true)
    key.seek = place.lowerBound
    key.storedSize = place.count - key.size
    return key
  }
}
