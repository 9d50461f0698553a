extension ROOTWriter {
  /// Makes a directory, and those above it, unless they are there.
  ///
  /// - Throws: ``ROOTError`` when another object has that name, or the disk fails.
  public func makeDirectory(_ path: String) throws(ROOTError) {
    try checkOpen()
    _ = try directory(try parts(of: path)[...])
  }

  /// The directory and the name of an object that is to be written.
  func place(of path: String) throws(ROOTError) -> (directory: OutputDirectory, name: String) {
    let parts = try parts(of: path)
    let directory = try directory(parts.dropLast())
    let name = parts[parts.count - 1]
    guard !directory.entries.contains(where: { $0.name == name && $0.isDirectory }) else {
      throw ROOTError(.invalidInput, "'\(path)' is a directory").located(in: self.name)
    }
    return (directory, name)
  }

  private func parts(of path: String) throws(ROOTError) -> [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard !parts.contains(""), !path.utf8.contains(UInt8(ascii: ";")) else {
      throw ROOTError(
        .invalidInput, "'\(path)' is no name for an object: parts are empty, or it has a semicolon"
      ).located(in: name)
    }
    return parts
  }

  private func directory(_ parts: ArraySlice<String>) throws(ROOTError) -> OutputDirectory {
    var directory = top
    for part in parts {
      if let child = directory.children[part] {
        directory = child
      } else if let entry = directory.entries.last(where: { $0.name == part }) {
        guard entry.isDirectory else {
          throw ROOTError(.invalidInput, "'\(part)' is a \(entry.className), not a directory")
            .located(in: name, at: directory.path)
        }
        let child = try stored(entry, in: directory)
        directory.children[part] = child
        directory = child
      } else {
        directory = try made(part, in: directory)
      }
    }
    return directory
  }

  private func made(
    _ name: String, in parent: OutputDirectory
  ) throws(ROOTError) -> OutputDirectory {
    var key = KeyHeader(
      className: "TDirectoryFile", name: name, title: name, date: stamp.date, parent: parent.seek,
      isLong: needsLongPlaces)
    let size = key.size + OutputDirectory.fieldsSize
    let path = parent.path.isEmpty ? name : "\(parent.path)/\(name)"
    let place = free.end
    let directory = OutputDirectory(
      path: path, name: name, title: name, className: "TDirectoryFile", seek: place,
      fieldsOffset: key.size, parentSeek: parent.seek, created: stamp.date,
      identifier: stamp.identifier)
    key.objectSize = OutputDirectory.fieldsSize
    let written = try writeRecord(key, directory.fields(modified: stamp.date), atEnd: true)
    precondition(written == place..<place + size, "A record lies where it was planned")
    key.seek = place
    key.storedSize = OutputDirectory.fieldsSize
    add(key, to: parent)
    directory.isChanged = true
    parent.children[name] = directory
    return directory
  }
}

extension OutputDirectory.Entry {
  var isDirectory: Bool { className == "TDirectory" || className == "TDirectoryFile" }
}
