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
      let record = try Record(source, at: header.seekInfo)
      var reader = ObjectReader(record, table: .builtin)
      let list = try reader.readObject(named: "TList")
      let infos = (list.items ?? []).compactMap { $0.object.flatMap(StreamerInfo.init) }
      self = StreamerTable(file: infos)
    } catch {
      self = StreamerTable(
        file: [], failure: error.located(in: source.name, at: "the descriptions of classes"))
    }
  }
}
