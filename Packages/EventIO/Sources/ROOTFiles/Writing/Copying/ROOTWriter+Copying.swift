extension ROOTWriter {
  /// Copies an object of another file as it stands, with the descriptions of its classes.
  ///
  /// - Parameters:
  ///   - path: the path of the object in the other file, and in this one.
  ///   - file: the other file.
  /// - Throws: ``ROOTError`` for trees and tables, whose records refer to others in their file; when the
  ///   object is damaged; or when the disk fails.
  public func copy(_ path: String, of file: ROOTFile) throws(ROOTError) {
    try checkOpen()
    let found = try file.find(path)
    let key = found.key
    guard !key.isTree, !key.isDirectory, key.className != "ROOT::RNTuple" else {
      throw ROOTError(.unsupported, "A \(key.className) cannot be copied as it stands")
        .located(in: file.name, at: path)
    }
    let record = try Record(file.source, at: key.offset)
    let (directory, name) = try place(of: ObjectPath(path).parts.joined(separator: "/"))
    var copy = KeyHeader(
      className: key.className, name: name, title: key.title,
      cycle: directory.nextCycle(of: name), date: stamp.date, parent: directory.seek,
      isLong: needsLongPlaces)
    // References inside of the object count the bytes of its key.
    if copy.size < record.key.headerSize { copy.isLong = true }
    guard copy.size == record.key.headerSize else {
      throw ROOTError(.unsupported, "The object can only be copied into a file of less than 2 GB")
        .located(in: self.name, at: path)
    }
    copy.objectSize = record.bytes.count
    var compressor = Compressor(compression)
    let place = try writeRecord(copy, compressor.packed(record.bytes))
    copy.seek = place.lowerBound
    copy.storedSize = place.count - copy.size
    add(copy, to: directory)
    streamers.add(describedBy: try WrittenClass.all(of: file))
  }
}
