extension ROOTWriter {
  /// Writes an object that streams itself, into the directory that its path names.
  ///
  /// Directories are made as needed. An object of that name is kept, and the new one gets the next
  /// cycle.
  ///
  /// - Parameters:
  ///   - path: `name` or `directory/name`.
  ///   - className: the class of the object.
  ///   - title: its title.
  ///   - classes: the classes that readers need to be told of; those they are made of are added.
  /// - Throws: ``ROOTError`` when the path names a directory, or the disk fails.
  @discardableResult
  func writeObject(
    as path: String, className: String, title: String, classes: [String],
    content: (inout ObjectWriter, String) -> Void
  ) throws(ROOTError) -> Range<Int> {
    try checkOpen()
    let (directory, name) = try place(of: path)
    var key = KeyHeader(
      className: className, name: name, title: title, cycle: directory.nextCycle(of: name),
      date: stamp.date, parent: directory.seek, isLong: needsLongPlaces)
    var writer = ObjectWriter(origin: key.size)
    content(&writer, name)
    key.objectSize = writer.bytes.count
    var compressor = Compressor(compression)
    let place = try writeRecord(key, compressor.packed(writer.bytes.bytes))
    key.storedSize = place.count - key.size
    key.seek = place.lowerBound
    add(key, to: directory)
    streamers.add(classes)
    return place
  }

  /// Enters an object into the list of its directory, in front of older ones of its name: ROOT takes
  /// the first that it meets.
  func add(_ key: KeyHeader, to directory: OutputDirectory) {
    var header = ByteWriter()
    key.write(to: &header)
    let entry = OutputDirectory.Entry(
      className: key.className, name: key.name, cycle: key.cycle, seek: key.seek,
      header: header.bytes[...])
    let older = directory.entries.firstIndex { $0.name == key.name }
    directory.entries.insert(entry, at: older ?? directory.entries.count)
    directory.isChanged = true
  }

  /// Writes a string, as a `TObjString`.
  ///
  /// - Throws: ``ROOTError`` when the path names a directory, or the disk fails.
  public func write(_ text: String, as path: String) throws(ROOTError) {
    try writeObject(
      as: path, className: "TObjString", title: "Collectable string class", classes: ["TObjString"]
    ) { writer, _ in
      writer.part(version: 1) {
        $0.base()
        $0.bytes.writeString(text)
      }
    }
  }
}
