extension ROOTFile {
  /// The RNTuple at a path: `name`, `name;cycle` or `directory/name`.
  ///
  /// - Throws: ``ROOTError`` when there is none, with similar names; when the object is something
  ///   else; when it needs a feature of the format that is not known, with its bit; or when its
  ///   description is damaged.
  /// - Complexity: proportional to the number of columns and clusters.
  public func ntuple(_ path: String) throws(ROOTError) -> RNTuple {
    let found = try find(path)
    return try located(found.key, in: found.directory) { anchor, blobs throws(ROOTError) in
      try RNTuple(
        try RNTupleDescription(anchor, from: blobs), blobs: blobs, file: self,
        path: found.directory.path(of: found.key.name))
    }
  }

  /// The number of entries of an RNTuple, for which the places of its pages are not needed.
  func ntupleEntryCount(_ key: ROOTKey, in directory: ROOTDirectory) throws(ROOTError) -> Int {
    try located(key, in: directory) { anchor, blobs throws(ROOTError) in
      try RNTupleDescription(anchor, from: blobs).entryCount
    }
  }

  private func located<Result>(
    _ key: ROOTKey, in directory: ROOTDirectory,
    _ body: (Anchor, BlobSource) throws(ROOTError) -> Result
  ) throws(ROOTError) -> Result {
    do throws(ROOTError) {
      guard key.isNTuple else {
        throw ROOTError(.wrongType, "This is a \(key.className), not an RNTuple")
      }
      let anchor = try Anchor(try Record(source, at: key.offset))
      return try body(anchor, BlobSource(source: source, largestPart: anchor.largestPart))
    } catch {
      throw error.located(in: name, at: directory.path(of: key.name), offset: key.offset)
    }
  }
}

extension ROOTKey {
  /// Whether the object is an RNTuple.
  public var isNTuple: Bool {
    className == "ROOT::RNTuple" || className == "ROOT::Experimental::RNTuple"
  }
}
