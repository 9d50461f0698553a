import Columnar

/// Reads several branches block by block, with as much memory as one block and a basket need.
///
///     var blocks = try tree.blocks(["Muon_pt", "Muon_eta"], of: 100_000)
///     while let block = try blocks.next() {
///       let pt = try block.column("Muon_pt", as: Jagged<Float>.self)
///     }
///
/// Every basket is read and decompressed once, however the blocks lie.
public struct BlockReader: Sendable {
  /// A branch with the entries that were decoded with a basket but belong to a later block.
  private struct Track: Sendable {
    let reader: BranchReader
    var nextBasket = 0
    var pending: AnyColumn?
    var pendingStart = 0

    /// The entry after the last that was decoded.
    var pendingEnd: Int { pendingStart + (pending?.count ?? 0) }
  }

  private let names: [String]
  private let source: any ByteSource
  private let size: Int
  private let end: Int
  private var nextEntry: Int
  private var tracks: [Track]

  init(
    _ readers: [BranchReader], names: [String], source: any ByteSource, entries: Range<Int>,
    size: Int
  ) {
    self.names = names
    self.source = source
    self.size = size
    end = entries.upperBound
    nextEntry = entries.lowerBound
    tracks = readers.map { reader in
      var track = Track(reader: reader)
      track.nextBasket = reader.baskets(holding: entries).lowerBound
      track.pendingStart = reader.firstEntry(of: track.nextBasket) ?? entries.lowerBound
      return track
    }
  }

  /// Reads the next block; nil when there are no entries left.
  ///
  /// - Throws: ``ROOTError`` when one of the branches is damaged there.
  public mutating func next() throws(ROOTError) -> ColumnBatch? {
    guard nextEntry < end else { return nil }
    let entries = nextEntry..<Swift.min(nextEntry + size, end)
    try BranchReader.prefetch(tracks.map(\.reader), entries)
    var reader = BasketReader(source)
    var columns: [AnyColumn] = []
    for place in tracks.indices {
      columns.append(try Self.advance(&tracks[place], to: entries, with: &reader))
    }
    nextEntry = entries.upperBound
    return ColumnBatch(entries: entries, names: names, columns: columns)
  }

  private static func advance(
    _ track: inout Track, to entries: Range<Int>, with reader: inout BasketReader
  ) throws(ROOTError) -> AnyColumn {
    if track.pendingEnd < entries.upperBound {
      let first = track.nextBasket
      let last = track.reader.baskets(holding: entries).upperBound
      let column = try track.reader.read(first..<Swift.max(first, last), with: &reader)
      track.nextBasket = Swift.max(first, last)
      let parts = [track.pending, column].compactMap { $0 }.filter { $0.count > 0 }
      track.pending = try AnyColumn.concatenated(parts) ?? column
    }
    guard let pending = track.pending, track.pendingEnd >= entries.upperBound else {
      throw ROOTError(.malformed, "The baskets of a branch do not hold the entries \(entries)")
    }
    let start = entries.lowerBound - track.pendingStart
    let block = pending.extracting(start..<start + entries.count)
    track.pending = pending.extracting(start + entries.count..<pending.count)
    track.pendingStart = entries.upperBound
    return block
  }
}
