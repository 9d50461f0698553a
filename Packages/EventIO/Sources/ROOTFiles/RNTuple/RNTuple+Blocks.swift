import Columnar

/// Reads several fields block by block, with as much memory as one block and a page of each column
/// need.
///
///     var blocks = try events.blocks(["Muon_pt", "Muon_eta"], of: 100_000)
///     while let block = try blocks.next() {
///       let pt = try block.column("Muon_pt", as: Jagged<Float>.self)
///     }
///
/// Every page is read and decompressed once, however the blocks lie.
public struct RNTupleBlockReader: Sendable {
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

  /// Reads the next block; nil when there are no entries left.
  ///
  /// - Throws: ``ROOTError`` when one of the fields is damaged there.
  public mutating func next() throws(ROOTError) -> ColumnBatch? {
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
  /// Reads several fields block by block, with bounded memory.
  ///
  /// - Parameters:
  ///   - names: the paths of the fields.
  ///   - size: the number of entries in each block but the last.
  ///   - entries: the entries to read; nil means all.
  /// - Throws: ``ROOTError`` when one of them does not exist or cannot be read.
  /// - Precondition: `size` is positive.
  public func blocks(
    _ names: [String], of size: Int = 100_000, entries: Range<Int>? = nil
  ) throws(ROOTError) -> RNTupleBlockReader {
    precondition(size > 0, "The size of a block must be positive")
    let wanted = try checked(entries)
    var selections: [FieldSelection] = []
    for name in names { selections.append(try selection(try field(name))) }
    return RNTupleBlockReader(self, selections, names: names, entries: wanted, size: size)
  }
}
