extension ROOTTree {
  /// The type of one entry of a branch in words, such as `float32` or `var * float32`.
  ///
  /// - Throws: ``ROOTError`` with the reason when the branch cannot be read.
  public func type(of branch: ROOTBranch) throws(ROOTError) -> String {
    try BranchReader(branch, in: self).emptyColumn().typeDescription
  }

  /// The branches whose values cannot be read, with the reason for each.
  ///
  /// Branches that only group others are left out.
  public var unreadableBranches: [(branch: ROOTBranch, reason: ROOTError)] {
    branches.compactMap { branch in
      guard branch.children.isEmpty else { return nil }
      do throws(ROOTError) {
        _ = try BranchReader(branch, in: self).emptyColumn()
        return nil
      } catch {
        return (branch, error)
      }
    }
  }
}
