import CXXHash

extension ROOTWriter {
  /// Begins a table of RNTuple.
  ///
  /// All types of entries have fields: numbers, strings, lists, arrays, records, optional values and
  /// maps, nested to any depth.
  ///
  /// - Parameters:
  ///   - path: `name` or `directory/name`.
  ///   - columns: the columns, with the types of their entries.
  ///   - title: a description of the table.
  ///   - compression: the compression, if another than that of the file.
  ///   - options: the sizes of clusters and pages; as ROOT, 128 MB and 1 MB unless given.
  /// - Throws: ``ROOTError`` when names clash or cannot be used.
  public func ntuple(
    _ path: String, columns: [OutputColumn], title: String = "", compression: Compression? = nil,
    options: TableOptions = TableOptions(clusterSize: 128 << 20)
  ) throws(ROOTError) -> RNTupleWriter {
    try RNTupleWriter(
      self, path: path, title: title, columns: columns,
      compression: compression ?? self.compression, options: options)
  }

  /// Writes bytes that only their place refers to, and gives back the place.
  private func writeBlob(_ bytes: [UInt8], plainSize: Int) throws(ROOTError) -> Int {
    let key = KeyHeader(
      className: "RBlob", name: "", title: "", date: stamp.date, parent: top.seek,
      isLong: needsLongPlaces, objectSize: plainSize)
    return try writeRecord(key, bytes, atEnd: true).lowerBound + key.size
  }

  /// Writes an envelope, compressed.
  func writeEnvelope(_ bytes: [UInt8]) throws(ROOTError) -> WrittenEnvelope {
    var compressor = Compressor(compression)
    let packed = Array(compressor.packed(bytes))
    let offset = try writeBlob(packed, plainSize: bytes.count)
    return WrittenEnvelope(offset: offset, size: packed.count, plainSize: bytes.count)
  }

  /// A record of pages holds so many bytes, unless a page alone has more.
  private static let largestRecord = 512 << 20
  private static let checksumSize = 8

  /// Writes the pages of the open cluster, column after column, and closes it.
  func writePages(
    _ encoder: inout FieldEncoder
  ) throws(ROOTError) -> [WrittenCluster.Column] {
    var columns: [WrittenCluster.Column] = []
    for index in encoder.pages.indices {
      encoder.pages[index].closePage(&encoder.compressor)
      let column = encoder.pages[index]
      var bytes: [UInt8] = []
      var open: [(elements: Int, start: Int, size: Int)] = []
      var pages: [WrittenCluster.Page] = []
      func flush() throws(ROOTError) {
        guard !bytes.isEmpty else { return }
        let offset = try writeBlob(bytes, plainSize: bytes.count)
        pages += open.map {
          WrittenCluster.Page(elements: $0.elements, offset: offset + $0.start, size: $0.size)
        }
        bytes.removeAll(keepingCapacity: true)
        open.removeAll()
      }
      for page in column.pages {
        if bytes.count + page.stored.count > Self.largestRecord { try flush() }
        open.append((page.elements, bytes.count, page.stored.count - Self.checksumSize))
        bytes += page.stored
      }
      try flush()
      columns.append(WrittenCluster.Column(firstElement: column.firstElement, pages: pages))
      encoder.pages[index].closeCluster()
    }
    return columns
  }

  /// Writes the record by which a directory knows of the table.
  func writeAnchor(
    header: WrittenEnvelope, footer: WrittenEnvelope, name: String,
    in directory: OutputDirectory
  ) throws(ROOTError) {
    var content = ByteWriter()
    for number: UInt16 in [1, 0, 0, 0] { content.write(number) }
    for envelope in [header, footer] {
      for number in [envelope.offset, envelope.size, envelope.plainSize] {
        content.write(UInt64(number))
      }
    }
    content.write(UInt64(1 << 30))
    let checksum = content.bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    var key = KeyHeader(
      className: "ROOT::RNTuple", name: name, title: "", cycle: directory.nextCycle(of: name),
      date: stamp.date, parent: directory.seek, isLong: needsLongPlaces)
    var writer = ObjectWriter(origin: key.size)
    writer.part(version: 2) { $0.bytes.bytes += content.bytes }
    writer.bytes.write(checksum)
    key.objectSize = writer.bytes.count
    key.storedSize = key.objectSize
    key.seek = try writeRecord(key, writer.bytes.bytes, atEnd: true).lowerBound
    add(key, to: directory)
    streamers.add(["ROOT::RNTuple"])
  }
}
