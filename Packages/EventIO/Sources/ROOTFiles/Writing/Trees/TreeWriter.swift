import Columnar

/// Writes a tree batch by batch, with a bounded amount of memory.
///
///     var events = try file.tree("Events", columns: [
///       OutputColumn("MET_pt", Float.self),
///       OutputColumn("Muon_pt", Jagged<Float>.self, storage: .counted(by: "nMuon")),
///       OutputColumn("Muon_eta", Jagged<Float>.self, storage: .counted(by: "nMuon")),
///     ])
///     while let batch = try input.next() { try events.append(batch) }
///     try events.finish()
///
/// The tree is in the file once ``finish()`` has returned and the file is closed. After every few
/// clusters its description is saved, so that ROOT recovers what was written when the program dies.
public struct TreeWriter: ~Copyable {
  private let file: ROOTWriter
  private let directory: OutputDirectory
  private let columns: [OutputColumn]
  private let options: TableOptions
  private var compressor: Compressor
  private var memory = ScratchMemory()
  private var record: TreeRecord
  private let path: String
  /// The entries of a cluster, once the first is full.
  private var clusterEntries: Int?
  private var clusterStart = 0
  private var clusterBytes = 0
  private var unsavedBytes = 0
  private var saved: Range<Int> = 0..<0

  init(
    _ file: ROOTWriter, path: String, title: String, columns: [OutputColumn],
    compression: Compression, options: TableOptions
  ) throws(ROOTError) {
    (directory, record) = try Self.begin(file, path, title, columns, compression)
    self.file = file
    self.path = path
    self.columns = columns
    self.options = options
    compressor = Compressor(compression)
  }

  /// Plans the branches and reserves the path.
  private static func begin(
    _ file: ROOTWriter, _ path: String, _ title: String, _ columns: [OutputColumn],
    _ compression: Compression
  ) throws(ROOTError) -> (OutputDirectory, TreeRecord) {
    do throws(ROOTError) {
      try file.checkOpen()
      let plan = try TreePlan(columns)
      let (directory, name) = try file.place(of: path)
      guard file.unfinished.insert(path).inserted else {
        throw ROOTError(.invalidInput, "It is being written already")
      }
      let record = TreeRecord(
        name: name, title: title, cycle: directory.nextCycle(of: name),
        compression: compression.code, branches: plan.outputBranches)
      return (directory, record)
    } catch {
      throw error.located(in: file.name, at: path)
    }
  }

  /// The number of entries so far.
  public var entryCount: Int { record.entryCount }

  /// Adds the entries of a batch.
  ///
  /// The batch is checked before any of it is written: it must have the columns of the tree, of their
  /// types, in any order, with lists as long as the branches that count them say.
  ///
  /// - Throws: ``ROOTError`` when the batch does not fit, or the disk fails.
  public mutating func append(_ batch: ColumnBatch) throws(ROOTError) {
    do throws(ROOTError) {
      try file.checkOpen()
      let values = try BatchCheck(columns, record.branches.map(\.plan)).values(of: batch)
      try append(values, count: batch.columns.first?.count ?? 0)
    } catch {
      throw error.located(in: file.name, at: path)
    }
  }

  private mutating func append(_ values: [BranchValues], count: Int) throws(ROOTError) {
    var row = 0
    while row < count {
      let end = row + rowsOfCluster(values, row..<count)
      for index in values.indices { try fill(index, values[index], row..<end) }
      record.entryCount += end - row
      row = end
      if isClusterFull { try closeCluster() }
    }
  }

  /// How many of some rows the open cluster takes.
  private mutating func rowsOfCluster(_ values: [BranchValues], _ rows: Range<Int>) -> Int {
    if let clusterEntries {
      return min(rows.count, clusterStart + clusterEntries - record.entryCount)
    }
    func size(_ count: Int) -> Int {
      values.reduce(0) { $0 + $1.size(rows.lowerBound..<rows.lowerBound + count) }
    }
    let room = options.clusterSize - clusterBytes
    var low = 0
    var high = rows.count
    if size(high) < room {
      clusterBytes += size(high)
      return high
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if size(middle) < room { low = middle } else { high = middle }
    }
    clusterBytes = options.clusterSize
    return high
  }

  private var isClusterFull: Bool {
    if let clusterEntries { return record.entryCount - clusterStart == clusterEntries }
    return clusterBytes >= options.clusterSize
  }

  private mutating func fill(
    _ index: Int, _ values: BranchValues, _ rows: Range<Int>
  ) throws(ROOTError) {
    var row = rows.lowerBound
    while row < rows.upperBound {
      let count = record.branches[index].fitting(
        values, row..<rows.upperBound, limit: options.chunkSize)
      record.branches[index].append(values, row..<row + count)
      row += count
      if row < rows.upperBound || record.branches[index].openBytes >= options.chunkSize {
        try writeBasket(index)
      }
    }
  }

  private mutating func writeBasket(_ index: Int) throws(ROOTError) {
    guard record.branches[index].basket.entries > 0 else { return }
    let written = try file.writeBasket(
      of: &record.branches[index], tree: record.name, in: directory, &compressor, &memory)
    unsavedBytes += written
  }

  private mutating func closeCluster() throws(ROOTError) {
    for index in record.branches.indices { try writeBasket(index) }
    if clusterEntries == nil { clusterEntries = record.entryCount }
    record.clusterEntries = clusterEntries
    clusterStart = record.entryCount
    clusterBytes = 0
    if unsavedBytes > max(Self.savePeriod, 32 * saved.count) { try save() }
  }

  /// The description is saved after so many bytes, or more when it is large itself.
  private static let savePeriod = 30_000_000

  /// Writes all that was appended, and the description of the tree, for ROOT to recover if the file
  /// is never closed.
  ///
  /// - Throws: ``ROOTError`` when the disk fails.
  public mutating func save() throws(ROOTError) {
    for index in record.branches.indices { try writeBasket(index) }
    _ = try writeRecord()
    unsavedBytes = 0
  }

  private mutating func writeRecord() throws(ROOTError) -> KeyHeader {
    let key = try file.writeTree(record, in: directory)
    file.free.release(saved)
    saved = key.seek..<key.seek + key.size + key.storedSize
    return key
  }

  /// Writes what is left and enters the tree into its directory.
  ///
  /// - Throws: ``ROOTError`` when the disk fails, or the tree's description is larger than 1 GB.
  public consuming func finish() throws(ROOTError) {
    do throws(ROOTError) {
      try file.checkOpen()
      for index in record.branches.indices { try writeBasket(index) }
      file.add(try writeRecord(), to: directory)
    } catch {
      throw error.located(in: file.name, at: path)
    }
    file.streamers.add(record.classes)
    file.unfinished.remove(path)
  }
}
