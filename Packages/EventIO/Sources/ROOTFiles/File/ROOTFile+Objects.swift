extension ROOTFile {
  /// Decodes any object into a tree of members, driven by the description of its class.
  ///
  /// - Throws: ``ROOTError`` when there is no such object, its class is not described, or it is
  ///   damaged.
  public func object(_ path: String) throws(ROOTError) -> ROOTObject {
    try read(try find(path)).object
  }

  /// Decodes the object of a key.
  ///
  /// - Throws: ``ROOTError`` when its class is not described, or it is damaged.
  public func object(_ key: ROOTKey) throws(ROOTError) -> ROOTObject {
    try read((top, key)).object
  }

  func read(
    _ found: (directory: ROOTDirectory, key: ROOTKey)
  ) throws(ROOTError) -> (object: ROOTObject, record: Record) {
    let key = found.key
    do throws(ROOTError) {
      let record = try Record(source, at: key.offset)
      var reader = ObjectReader(record, table: streamers)
      return (try reader.readObject(named: key.className), record)
    } catch {
      throw error.located(
        in: name, at: found.directory.path(of: key.name), offset: key.offset)
    }
  }
}
