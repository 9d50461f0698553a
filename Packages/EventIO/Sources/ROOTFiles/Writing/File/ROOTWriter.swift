/// A ROOT file that is being written.
///
///     let file = try ROOTWriter("skim.root", compression: .zstd(5))
///     try file.write(batch, as: "Events")
///     try file.write("made on a Tuesday", as: "notes/origin")
///     try file.close()
///
/// Until ``close()`` returns, the file has no list of its objects: a program that dies before leaves
/// a new file that readers see is unfinished (ROOT recovers the trees that were saved in it), and an
/// old one as it was, with bytes behind its end. A file is written by one thread.
public final class ROOTWriter {
  let sink: FileSink

  /// How objects are compressed where nothing else is asked for.
  public let compression: Compression

  let stamp: FileStamp
  var header: HeaderFields
  var free: FreeSpace
  var streamers: StreamerList
  let top: OutputDirectory
  private var isClosed = false
  /// The trees and tables that are begun and not finished, by path.
  var unfinished: Set<String> = []

  /// Makes a file; one of that name is replaced.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - compression: how objects are compressed.
  ///   - stamp: date and number of the file; ``FileStamp/fixed`` makes equal files byte for byte.
  /// - Throws: ``ROOTError`` when the file cannot be made.
  public init(
    _ path: String, compression: Compression = .zstd(5), stamp: FileStamp = .current()
  ) throws(ROOTError) {
    sink = try FileSink(path, isNew: true)
    self.compression = compression
    self.stamp = stamp
    let name = String(path.split(separator: "/").last ?? "file.root")
    var key = KeyHeader(
      className: "TFile", name: name, title: "", date: stamp.date, parent: 0, isLong: false,
      seek: HeaderFields.begin)
    var names = ByteWriter()
    names.writeString(name)
    names.writeString("")
    let nameSize = key.size + names.count
    top = OutputDirectory(
      path: "", name: name, title: "", className: "TFile", seek: HeaderFields.begin,
      fieldsOffset: nameSize, parentSeek: 0, created: stamp.date, identifier: stamp.identifier)
    top.isChanged = true
    key.objectSize = names.count + OutputDirectory.fieldsSize
    key.storedSize = key.objectSize
    var record = ByteWriter()
    key.write(to: &record)
    record.bytes += names.bytes
    record.bytes += top.fields(modified: stamp.date)
    free = FreeSpace(end: HeaderFields.begin + record.count)
    header = HeaderFields(
      nameSize: nameSize, compression: compression.code, identifier: stamp.identifier)
    header.end = free.end
    streamers = StreamerList()
    try sink.write(header.bytes + record.bytes, at: 0)
  }

  init(
    sink: FileSink, compression: Compression, stamp: FileStamp, header: HeaderFields,
    free: FreeSpace, streamers: StreamerList, top: OutputDirectory
  ) {
    self.sink = sink
    self.compression = compression
    self.stamp = stamp
    self.header = header
    self.free = free
    self.streamers = streamers
    self.top = top
  }

  /// The name of the file.
  public var name: String { sink.name }

  /// Writes the lists of objects and classes; the file is complete then.
  ///
  /// - Throws: ``ROOTError`` when a tree is not finished or the disk fails.
  public func close() throws(ROOTError) {
    try checkOpen()
    if let path = unfinished.min() {
      throw ROOTError(
        .invalidInput, "'\(path)' must be finished or abandoned before the file is closed"
      )
      .located(in: name)
    }
    try writeLists()
    isClosed = true
  }

  /// Gives up a tree or table that is not finished: the file will not have it.
  ///
  /// Its writer must not be used any more.
  public func abandon(_ path: String) { unfinished.remove(path) }

  func checkOpen() throws(ROOTError) {
    guard !isClosed else {
      throw ROOTError(.invalidInput, "The file is closed already").located(in: name)
    }
  }
}
