extension StreamerTable {
  /// The classes that a file describes.
  ///
  /// A damaged description leaves the built-in ones.
  init(of source: some ByteSource, _ header: FileHeader) {
    guard header.seekInfo > 0, header.infoSize > 0 else {
      self = StreamerTable(file: [])
      return
    }
    do throws(ROOTError) {
      self = StreamerTable(file: try Self.infos(of: source, header))
    } catch {
      self = StreamerTable(
        file: [], failure: error.located(in: source.name, at: "the descriptions of classes"))
    }
  }

  /// The classes that a file describes itself.
  static func infos(
    of source: some ByteSource, _ header: FileHeader
  ) throws(ROOTError) -> [StreamerInfo] {
    try objects(of: source, header).compactMap { StreamerInfo($0) }
  }

  /// The descriptions of the classes as they are in the file.
  static func objects(
    of source: some ByteSource, _ header: FileHeader
  ) throws(ROOTError) -> [ROOTObject] {
    let record = try Record(source, at: header.seekInfo)
    var reader = ObjectReader(record, table: .builtin)
    return (try reader.readObject(named: "TList").items ?? []).compactMap(\.object)
  }
}
