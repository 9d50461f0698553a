import Columnar

/// Reads fields block by block; what is left of a page is kept for the next block.
struct RNTupleBlocks: BlockSource {
  private let ntuple: RNTuple
  private let names: [String]
  private let selections: [FieldSelection]
  private let size: Int
  private let end: Int
  private var nextEntry: Int
  private var kept: [Int: PageReader.Kept] = [:]

  init(
    _ ntuple: RNTuple, _ selections: [FieldSelection], names: [String], entries: Range<Int>,
    size: Int
  ) {
    self.ntuple = ntuple
    self.selections = selections
    self.names = names
    self.size = size
    end = entries.upperBound
    nextEntry = entries.lowerBound
  }

  mutating func next() throws(ROOTError) -> ColumnBatch? {
    guard nextEntry < end else { return nil }
    let entries = nextEntry..<(end - nextEntry > size ? nextEntry + size : end)
    var columns: [AnyColumn] = []
    do throws(ROOTError) {
      let spans = try ntuple.store.spans(of: entries)
      try ntuple.prefetch(selections, spans)
      var reader = FieldReader(
        columns: ColumnReader(ntuple.store, workers: 1, kept: kept), streamers: ntuple.streamers,
        shared: [:])
      for selection in selections { columns.append(try reader.read(selection.layout, spans)) }
      kept = reader.columns.kept ?? [:]
    } catch {
      throw error.located(in: ntuple.file.name, at: ntuple.path)
    }
    nextEntry = entries.upperBound
    return ColumnBatch(entries: entries, names: names, columns: columns)
  }
}

extension RNTuple {
  /// Reads the blocks one by one, with as much memory as one and a page of each column need.
  public func blockReader(
    _ columns: [String], of size: Int, entries: Range<Int>
  ) throws(ROOTError) -> BlockReader {
    var selections: [FieldSelection] = []
    for name in columns { selections.append(try selection(try field(name))) }
    return BlockReader(
      RNTupleBlocks(self, selections, names: columns, entries: entries, size: size))
  }
}
