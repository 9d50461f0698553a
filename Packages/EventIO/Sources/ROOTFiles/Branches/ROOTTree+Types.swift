extension ROOTTree {
  /// The type of one entry of a branch in words, such as `float32` or `var * float32`.
  ///
  /// - Throws: ``ROOTError`` with the reason when the branch cannot be read.
  public func type(of branch: ROOTBranch) throws(ROOTError) -> String {
    try BranchReader(branch, in: self).emptyColumn().typeDescription
  }
}
