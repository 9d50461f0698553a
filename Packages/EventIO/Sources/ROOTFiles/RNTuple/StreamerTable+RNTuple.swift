extension StreamerTable {
  /// The classes that a file describes, and those that an RNTuple in it describes itself.
  ///
  /// A damaged description is left out; what needs it becomes unreadable.
  init(of file: ROOTFile, _ descriptions: [ArraySlice<UInt8>]) {
    self = file.streamers
    for bytes in descriptions {
      var reader = ObjectReader(Array(bytes), displacement: 0, table: .builtin)
      guard let list = try? reader.readPointer().object else { continue }
      for info in (list.items ?? []).compactMap({ $0.object.flatMap(StreamerInfo.init) }) {
        add(info)
      }
    }
  }
}
