import ROOTFiles

extension ROOTFile {
  /// All objects, the newest cycle of each, other objects before trees.
  var newestObjects: [ListedObject] {
    let all = listing()
    return all.filter { !$0.key.isTree } + all.filter(\.key.isTree)
  }
}
