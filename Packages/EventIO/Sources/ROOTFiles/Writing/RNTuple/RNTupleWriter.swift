import Columnar

/// Writes a table of RNTuple batch by batch, with a bounded amount of memory.
///
///     var events = try file.ntuple("Events", columns: [
///       OutputColumn("MET_pt", Float.self), OutputColumn("Muon_pt", Jagged<Float>.self),
///     ])
///     while let batch = try input.next() { try events.append(batch) }
///     try events.finish()
///
/// Pages have checksums, which ROOT and Martlet verify. The table is in the file once ``finish()`` has
/// returned and the file is closed; without that, the file does not know of it.
public struct RNTupleWriter: ~Copyable {
  private let file: ROOTWriter
  private let path: String
  private let columns: [OutputColumn]
  private let options: TableOptions
  private var encoder: FieldEncoder
  private let start: Start
  private var clusters: [WrittenCluster] = []
  private var groups: [WrittenGroup] = []
  private var clusterBytes = 0
  private var clusterStart = 0

  /// The number of entries so far.
  public private(set) var entryCount = 0

  init(
    _ file: ROOTWriter, path: String, title: String, columns: [OutputColumn],
    compression: Compression, options: TableOptions
  ) throws(ROOTError) {
    start = try Start(file, path, title, columns, compression)
    self.file = file
    self.path = path
    self.columns = columns
    self.options = options
    encoder = FieldEncoder(start.plan, compression, pageSize: options.chunkSize)
  }

  /// What is settled before the first entry.
  private struct Start {
    let plan: FieldPlan
    let directory: OutputDirectory
    let name: String
    let header: WrittenEnvelope
    let headerChecksum: UInt64

    /// Plans the fields, reserves the path and writes the header.
    init(
      _ file: ROOTWriter, _ path: String, _ title: String, _ columns: [OutputColumn],
      _ compression: Compression
    ) throws(ROOTError) {
      do throws(ROOTError) {
        try file.checkOpen()
        let plan = try FieldPlan(columns, isCompressed: compression.method != .none)
        let (directory, name) = try file.place(of: path)
        guard file.unfinished.insert(path).inserted else {
          throw ROOTError(.invalidInput, "It is being written already")
        }
        let envelope = EnvelopeWriter.envelope(.header) {
          $0.header(name: name, description: title, plan)
        }
        header = try file.writeEnvelope(envelope.bytes)
        headerChecksum = envelope.checksum
        self.plan = plan
        self.directory = directory
        self.name = name
      } catch {
        throw error.located(in: file.name, at: path)
      }
    }
  }

  /// Adds the entries of a batch.
  ///
  /// The batch is checked before any of it is written: it must have the columns of the table, of their
  /// types, in any order.
  ///
  /// - Throws: ``ROOTError`` when the batch does not fit, or the disk fails.
  public mutating func append(_ batch: ColumnBatch) throws(ROOTError) {
    do throws(ROOTError) {
      try file.checkOpen()
      let values = try BatchCheck(columns).ordered(batch)
      let count = values.first?.count ?? 0
      var row = 0
      while row < count {
        let end = rowsOfCluster(values, row..<count)
        encoder.append(values, row..<end)
        entryCount += end - row
        row = end
        if clusterBytes >= options.clusterSize { try closeCluster() }
      }
    } catch {
      throw error.located(in: file.name, at: path)
    }
  }

  /// The end of the rows that the open cluster takes.
  private mutating func rowsOfCluster(_ values: [AnyColumn], _ rows: Range<Int>) -> Int {
    let room = options.clusterSize - clusterBytes
    func size(_ end: Int) -> Int {
      values.reduce(0) { $0 + $1.plainSize(rows.lowerBound..<end) }
    }
    let whole = size(rows.upperBound)
    if whole < room {
      clusterBytes += whole
      return rows.upperBound
    }
    var low = rows.lowerBound
    var high = rows.upperBound
    while high - low > 1 {
      let middle = (low + high) / 2
      if size(middle) < room { low = middle } else { high = middle }
    }
    clusterBytes = options.clusterSize
    return high
  }

  /// A group has so many clusters.
  private static let clustersInGroup = 64

  private mutating func closeCluster() throws(ROOTError) {
    guard entryCount > clusterStart else { return }
    clusters.append(
      WrittenCluster(
        firstEntry: clusterStart, entryCount: entryCount - clusterStart,
        columns: try file.writePages(&encoder)))
    clusterStart = entryCount
    clusterBytes = 0
    if clusters.count == Self.clustersInGroup { try closeGroup() }
  }

  private mutating func closeGroup() throws(ROOTError) {
    guard let first = clusters.first else { return }
    let envelope = EnvelopeWriter.envelope(.pageList) {
      $0.pageList(
        headerChecksum: start.headerChecksum, clusters, compression: encoder.sealer.compression)
    }
    groups.append(
      WrittenGroup(
        firstEntry: first.firstEntry, entryCount: entryCount - first.firstEntry,
        clusterCount: clusters.count, pageList: try file.writeEnvelope(envelope.bytes)))
    clusters.removeAll()
  }

  /// Writes what is left and enters the table into its directory.
  ///
  /// - Throws: ``ROOTError`` when the disk fails.
  public consuming func finish() throws(ROOTError) {
    do throws(ROOTError) {
      try file.checkOpen()
      try closeCluster()
      try closeGroup()
      let envelope = EnvelopeWriter.envelope(.footer) {
        $0.footer(headerChecksum: start.headerChecksum, groups)
      }
      try file.writeAnchor(
        header: start.header, footer: try file.writeEnvelope(envelope.bytes), name: start.name,
        in: start.directory)
    } catch {
      throw error.located(in: file.name, at: path)
    }
    file.unfinished.remove(path)
  }
}
