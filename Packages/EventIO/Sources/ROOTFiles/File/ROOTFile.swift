/// A ROOT file opened for reading.
///
///     let file = try ROOTFile("events.root")
///     for item in file.listing() { print(item) }
///     let tree = try file.tree("Events")
///     let pt = try tree.read("Muon_pt", as: Jagged<Float>.self)
///
/// Opening reads the header, the top directory and the descriptions of classes, and nothing else. A
/// file in which some object is damaged opens all the same; the error comes when that object is
/// asked for.
public struct ROOTFile: Sendable {
  /// Where the bytes come from.
  public let source: any ByteSource

  let header: FileHeader
  let topKeys: [ROOTKey]
  let streamers: StreamerTable

  /// Opens a local file.
  ///
  /// - Throws: ``ROOTError`` when it cannot be opened, is not a ROOT file, or its header or top
  ///   directory is damaged.
  public init(_ path: String) throws(ROOTError) {
    try self.init(source: FileSource(path))
  }

  /// Opens a file whose bytes come from elsewhere.
  ///
  /// - Throws: ``ROOTError`` when it is not a ROOT file, or its header or top directory is damaged.
  public init(source: some ByteSource) throws(ROOTError) {
    self.source = source
    do throws(ROOTError) {
      let header = try FileHeader(source)
      self.header = header
      let place = header.begin + header.nameSize
      let ahead = min(64, source.count - place)
      guard ahead > 0 else {
        throw ROOTError(.malformed, "The top directory is said to lie outside the file")
      }
      var cursor = Cursor(try source.bytes(at: place, count: ahead))
      topKeys = try DirectoryRecord(&cursor).keys(source)
      streamers = StreamerTable(of: source, header)
    } catch {
      throw error.located(in: source.name)
    }
  }

  /// The name of the file.
  public var name: String { source.name }

  /// The version of ROOT that wrote the file, such as 63400 for 6.34/00.
  public var version: Int { header.version }

  /// The top directory.
  public var top: ROOTDirectory { ROOTDirectory(file: self, path: "", keys: topKeys) }

  /// The classes that the file describes, or that are built in, in the order of the file.
  public var classes: [StreamerInfo] { streamers.entries.flatMap(\.infos) }

  /// Why the descriptions of classes could not be read; nil when they could.
  ///
  /// Objects of the core classes can still be read then.
  public var classesFailure: ROOTError? { streamers.failure }
}
