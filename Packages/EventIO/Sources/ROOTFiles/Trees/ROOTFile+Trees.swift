extension ROOTFile {
  /// The tree at a path: `name`, `name;cycle` or `directory/name`.
  ///
  /// - Throws: ``ROOTError`` when there is none, with similar names; when the object is something
  ///   else; or when its description is damaged.
  /// - Complexity: proportional to the number of branches.
  public func tree(_ path: String) throws(ROOTError) -> ROOTTree {
    let found = try find(path)
    return try tree(found.key, in: found.directory)
  }

  func tree(_ key: ROOTKey, in directory: ROOTDirectory) throws(ROOTError) -> ROOTTree {
    let path = directory.path(of: key.name)
    do throws(ROOTError) {
      let object = try read((directory, key)).object
      guard object.part("TTree") != nil else {
        throw ROOTError(.wrongType, "This is a \(key.className), not a tree")
      }
      return try ROOTTree(object, file: self, path: path)
    } catch {
      throw error.located(in: name, at: path, offset: key.offset)
    }
  }
}
