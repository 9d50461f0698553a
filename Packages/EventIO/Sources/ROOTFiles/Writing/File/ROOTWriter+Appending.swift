extension ROOTWriter {
  /// Opens a file of ROOT, uproot or Martlet to add objects to it.
  ///
  /// What is in the file stays where it is. New objects go behind it, or into gaps; lists and header
  /// are replaced in ``close()``.
  ///
  /// - Throws: ``ROOTError`` when it is not a ROOT file, was not closed when it was written, or may
  ///   not be written to.
  public convenience init(
    appendingTo path: String, compression: Compression? = nil, stamp: FileStamp = .current()
  ) throws(ROOTError) {
    let file = try ROOTFile(path)
    let fields = try StoredFields(file)
    let streamers: StreamerList
    do throws(ROOTError) {
      if fields.header.info.isEmpty {
        streamers = StreamerList()
      } else {
        if let failure = file.classesFailure { throw failure }
        let record = try Record(file.source, at: fields.header.info.lowerBound)
        streamers = StreamerList(record, try StreamerTable.infos(of: file.source, file.header))
      }
    } catch {
      throw error.located(in: path)
    }
    self.init(
      sink: try FileSink(path, isNew: false),
      compression: compression ?? Compression(code: fields.header.compression), stamp: stamp,
      header: fields.header, free: FreeSpace(end: fields.header.end, gaps: fields.gaps),
      streamers: streamers, top: fields.top)
  }

  /// A directory that was in the file before.
  func stored(
    _ entry: OutputDirectory.Entry, in parent: OutputDirectory
  ) throws(ROOTError) -> OutputDirectory {
    let source = try FileSource(name)
    let path = parent.path.isEmpty ? entry.name : "\(parent.path)/\(entry.name)"
    do throws(ROOTError) {
      let key = try KeyRecord(source, at: entry.seek)
      return try OutputDirectory(
        source, path: path, key: key, seek: entry.seek, fieldsOffset: key.headerSize,
        parentSeek: parent.seek)
    } catch {
      throw error.located(in: name, at: path)
    }
  }
}

extension Compression {
  /// The compression that a file was written with; ZSTD where that is not known.
  init(code: Int) {
    let names = [1: "zlib", 2: "lzma", 4: "lz4", 5: "zstd"]
    let described = names[code / 100].flatMap { Compression("\($0):\(code % 100)") }
    self = code == 0 ? .none : described ?? .zstd(5)
  }
}
