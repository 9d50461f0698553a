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

  /// The key of bytes that only their place refers to.
  private func blobKey(plainSize: Int) -> KeyHeader {
    KeyHeader(
      className: "RBlob", name: "", title: "", date: stamp.date, parent: top.seek,
      isLong: needsLongPlaces, objectSize: plainSize)
  }

  /// Writes an envelope, compressed.
  func writeEnvelope(_ bytes: [UInt8]) throws(ROOTError) -> WrittenEnvelope {
    var compressor = Compressor(compression)
    let packed = compressor.packed(bytes)
    let key = blobKey(plainSize: bytes.count)
    let offset = try writeRecord(key, packed, atEnd: true).lowerBound + key.size
    return WrittenEnvelope(offset: offset, size: packed.count, plainSize: bytes.count)
  }

  /// A record of pages holds so many bytes, unless a page alone has more.
  private static let largestRecord = 512 << 20

  /// Writes the pages of the open cluster, column after column, and closes it.
  func writePages(
    _ encoder: inout FieldEncoder
  ) throws(ROOTError) -> [WrittenCluster.Column] {
    var columns: [WrittenCluster.Column] = []
    for index in encoder.pages.indices {
      encoder.pages[index].closePage(&encoder.sealer)
      let column = encoder.pages[index]
      var pages: [WrittenCluster.Page] = []
      var rest = column.pages[...]
      while let first = rest.first {
        var size = first.stored.count
        var end = rest.startIndex + 1
        while end < rest.endIndex, size + rest[end].stored.count <= Self.largestRecord {
          size += rest[end].stored.count
          end += 1
        }
        pages += try writeRecord(of: rest[..<end], size: size, encoder.sealer.memory)
        rest = rest[end...]
      }
      columns.append(WrittenCluster.Column(firstElement: column.firstElement, pages: pages))
      encoder.pages[index].closeCluster()
    }
    encoder.sealer.removeAll()
    return columns
  }

  private func writeRecord(
    of pages: ArraySlice<OutputPages.Page>, size: Int, _ memory: borrowing PageMemory
  ) throws(ROOTError) -> [WrittenCluster.Page] {
    let key = blobKey(plainSize: size)
    var content: [UnsafeRawBufferPointer] = []
    for page in pages { content.append(memory.bytes(at: page.stored)) }
    var offset = try writeRecord(key, parts: content).lowerBound + key.size
    return pages.map { page in
      defer { offset += page.stored.count }
      return WrittenCluster.Page(
        elements: page.elements, offset: offset,
        size: page.stored.count - PageSealer.checksumSize)
    }
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
