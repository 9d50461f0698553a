/// An RNTuple: a table of entries with named fields, the successor of the tree.
///
///     let events = try file.ntuple("Events")
///     events.entryCount
///     for field in events.topFields { print(field.path, try events.type(of: field)) }
///     let mass = try events.read("mass", as: Double.self)
///     let pt = try events.read("Muon_pt", as: Jagged<Float>.self, entries: 0..<1000)
///     let eta = try events.read("jets.eta", as: Jagged<Float>.self)
///
/// Version 1 of the format is read, up to 1.0.2.0. The checksums of the anchor, of the descriptions
/// and of every page are verified. Making it reads the schema and the places of the pages, not the
/// values.
public struct RNTuple: Sendable {
  /// The file the RNTuple lies in.
  public let file: ROOTFile

  /// The path of the RNTuple inside of the file.
  public let path: String

  /// The description of the RNTuple.
  public let title: String

  /// The program or library that wrote it, such as `ROOT v6.40.00`.
  public let writer: String

  /// The version of the format: epoch, major, minor and patch.
  public let formatVersion: [Int]

  /// The number of entries.
  public let entryCount: Int

  /// All fields, in the order of the file; those inside of another come after it.
  public let fields: [RNTupleField]

  let store: PageStore
  let streamers: StreamerTable
  private let places: [String: Int]

  init(
    _ description: RNTupleDescription, blobs: BlobSource, file: ROOTFile, path: String
  ) throws(ROOTError) {
    self.file = file
    self.path = path
    title = description.description
    writer = description.writer
    formatVersion = description.version
    entryCount = description.entryCount
    fields = try description.schema.makeFields()
    store = PageStore(description, from: blobs)
    streamers = StreamerTable(of: file, description.schema.streamerInfos)
    var places: [String: Int] = [:]
    places.reserveCapacity(fields.count)
    for field in fields where places[field.path] == nil { places[field.path] = field.index }
    for field in fields {
      let short = field.shortPath
      if places[short] == nil { places[short] = field.index }
    }
    self.places = places
  }

  /// The number of clusters in which the entries lie.
  public var clusterCount: Int { store.clusters.count }

  /// The fields that are not inside of another.
  public var topFields: [RNTupleField] { fields.filter { $0.parent == nil } }

  /// The fields inside of a field.
  public func children(of field: RNTupleField) -> [RNTupleField] {
    field.children.map { fields[$0] }
  }

  /// The field of a path.
  ///
  /// The items of a collection and the base classes of a record need not be named: `jets.pt` stands
  /// for `jets._0.pt`, or where there is no such field for `jets_pt`.
  ///
  /// - Throws: ``ROOTError`` that names similar fields when there is none.
  public func field(_ name: String) throws(ROOTError) -> RNTupleField {
    if let place = places[name] ?? places[name.replacingLastDot] { return fields[place] }
    throw ROOTError(
      .notFound,
      "There is no field '\(name)'\(Suggestions(name, among: fields.map(\.shortPath)).sentence)"
    ).located(in: file.name, at: path)
  }

  var resolver: LayoutResolver {
    LayoutResolver(fields: fields, columns: store.columns, streamers: streamers)
  }
}

extension RNTupleField {
  /// The path without the names of items of collections and of base classes.
  public var shortPath: String {
    guard path.contains("._0") || path.contains(":_") else { return path }
    let parts = path.split(separator: ".")
    let kept = parts.enumerated().filter { place, part in
      place == 0 || !(part == "_0" || part.hasPrefix(":_"))
    }
    return kept.map(\.element).joined(separator: ".")
  }
}
