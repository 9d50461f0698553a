import FoundationEssentials

extension Workspace {
  /// Reads a workspace from a file.
  ///
  /// - Throws: ``HistFactoryError`` if the file cannot be read or holds no workspace.
  public init(path: String) throws(HistFactoryError) {
    try self.init(json: fileBytes(path))
  }
}

extension JSONPatch {
  /// Reads a patch from a file.
  ///
  /// - Throws: ``HistFactoryError`` if the file cannot be read or holds no patch.
  public init(path: String) throws(HistFactoryError) {
    try self.init(json: fileBytes(path))
  }
}

extension PatchSet {
  /// Reads a patch set from a file.
  ///
  /// - Throws: ``HistFactoryError`` if the file cannot be read or holds no patch set.
  public init(path: String) throws(HistFactoryError) {
    try self.init(json: fileBytes(path))
  }
}

package func fileBytes(_ path: String) throws(HistFactoryError) -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw HistFactoryError(.file, "\(path) cannot be read")
  }
  return Array(data)
}
