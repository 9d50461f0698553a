extension ROOTFile {
  /// The directory at a path; an empty path is the top.
  ///
  /// - Throws: ``ROOTError`` when there is none, or it is damaged.
  public func directory(_ path: String) throws(ROOTError) -> ROOTDirectory {
    let path = ObjectPath(path)
    return try directory(path.parts[...], cycle: path.cycle)
  }

  /// The key at a path: `name`, `name;cycle` or `directory/name`.
  ///
  /// A name that has a slash in it is found too.
  ///
  /// - Throws: ``ROOTError`` that names similar objects when there is none.
  public func key(_ path: String) throws(ROOTError) -> ROOTKey {
    try find(path).key
  }

  func find(_ text: String) throws(ROOTError) -> (directory: ROOTDirectory, key: ROOTKey) {
    if let key = top.key(text) { return (top, key) }
    let path = ObjectPath(text)
    guard !path.parts.isEmpty else { throw missing(text, in: top) }
    var directory = top
    for place in path.parts.indices {
      let rest = path.parts[place...].joined(separator: "/")
      if let key = directory.key(rest, cycle: path.cycle) { return (directory, key) }
      if place + 1 == path.parts.count { break }
      guard let next = directory.key(path.parts[place]), next.isDirectory else { break }
      directory = try open(next, in: directory)
    }
    throw missing(text, in: directory)
  }

  private func directory(
    _ parts: ArraySlice<String>, cycle: Int?
  ) throws(ROOTError) -> ROOTDirectory {
    var directory = top
    for (place, part) in zip(parts.indices, parts) {
      let isLast = place + 1 == parts.endIndex
      guard let key = directory.key(part, cycle: isLast ? cycle : nil) else {
        throw missing(parts.joined(separator: "/"), in: directory)
      }
      directory = try open(key, in: directory)
    }
    return directory
  }

  func open(_ key: ROOTKey, in parent: ROOTDirectory) throws(ROOTError) -> ROOTDirectory {
    let path = parent.path(of: key.name)
    do throws(ROOTError) {
      guard key.isDirectory else {
        throw ROOTError(.wrongType, "This is a \(key.className), not a directory")
      }
      let record = try KeyRecord(source, at: key.offset)
      let start = key.offset + record.headerSize
      let size = min(64, source.count - start)
      guard size > 0 else { throw ROOTError(.malformed, "The directory lies outside the file") }
      var cursor = Cursor(try source.bytes(at: start, count: size))
      let keys = try DirectoryRecord(&cursor).keys(source)
      return ROOTDirectory(file: self, path: path, keys: keys)
    } catch {
      throw error.located(in: name, at: path, offset: key.offset)
    }
  }

  private func missing(_ path: String, in directory: ROOTDirectory) -> ROOTError {
    let names = directory.newestKeys.map(\.name)
    let wanted = ObjectPath(path).parts.last ?? path
    let place = directory.path.isEmpty ? "" : " in \(directory.path)"
    return ROOTError(
      .notFound,
      "There is no object '\(path)'\(place)\(Suggestions(wanted, among: names).sentence)"
    ).located(in: name)
  }
}
