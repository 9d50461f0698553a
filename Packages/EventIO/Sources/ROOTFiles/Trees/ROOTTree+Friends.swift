extension ROOTTree {
  /// The tree with its friends beside it, entry by entry.
  ///
  ///     let events = try file.tree("Events").withFriends()
  ///     let (met, weight) = try events.read(("MET_pt", Float.self), ("weights.pileup", Float.self))
  ///
  /// The columns of a friend have its name in front. Of a friend with more entries the first are
  /// taken. A friend in another file is looked for in the folder of this one, and then where its path
  /// leads; for files that lie elsewhere, hand over what opens them. Entries are matched by their
  /// numbers, also where the friend has an index.
  ///
  /// - Parameter open: opens the file of a friend, by the path that the tree has for it.
  /// - Throws: ``ROOTError`` that names the friend, when its file or tree is missing or damaged, or it
  ///   has fewer entries.
  public func withFriends(
    opening open: ((String) throws(ROOTError) -> ROOTFile)? = nil
  ) throws(ROOTError) -> any Table {
    var table: any Table = self
    for mate in friends {
      do throws(ROOTError) {
        var home = file
        if !mate.file.isEmpty {
          home = if let open { try open(mate.file) } else { try opened(mate.file) }
        }
        table = try JoinedTable(table, try home.tree(mate.treeName), named: mate.name, cut: true)
      } catch {
        throw error.inside("the friend \(mate.name) of \(path) in \(file.name)")
      }
    }
    return table
  }

  /// A file that the tree names: beside the file of this tree, or else where its path leads.
  func opened(_ path: String) throws(ROOTError) -> ROOTFile {
    if let slash = file.name.lastIndex(of: "/"), !path.hasPrefix("/"), !path.contains("://"),
      let beside = try? FileSource(file.name[...slash] + path)
    {
      return try ROOTFile(source: beside)
    }
    return try ROOTFile(path)
  }
}
