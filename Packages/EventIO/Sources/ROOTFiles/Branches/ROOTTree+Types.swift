extension ROOTTree {
  /// The type of one entry of a branch in words, such as `float32` or `var * float32`.
  ///
  /// It is told by the tree alone: the values may lie in another file, which need not be there.
  ///
  /// - Throws: ``ROOTError`` with the reason when the branch cannot be read.
  public func type(of branch: ROOTBranch) throws(ROOTError) -> String {
    do throws(ROOTError) {
      let table = file.streamers
      var sink = try BranchSink(try BranchLayout(branch, in: table), table: table)
      return try sink.take().typeDescription
    } catch {
      throw error.located(in: file.name, at: "\(path)/\(branch.path)")
    }
  }
}
