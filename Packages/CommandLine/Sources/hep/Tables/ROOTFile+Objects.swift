import ROOTFiles

extension ROOTFile {
  /// All objects, the newest cycle of each, other objects before tables.
  var newestObjects: [ListedObject] {
    let all = listing()
    return all.filter { !$0.key.isTable } + all.filter(\.key.isTable)
  }
}
