/// The description of a tree, as a `TTree` streams it.
struct TreeRecord {
  let name: String
  let title: String
  let cycle: Int
  let compression: Int
  var branches: [OutputBranch]
  var entryCount = 0
  /// The entries of each cluster; nil while the first is open.
  var clusterEntries: Int?

  /// The bytes after which ROOT would begin a new cluster, as a negative number.
  private static let usualAutoFlush = -30_000_000
  private static let usualAutoSave = -300_000_000
  private static let unlimited = 1_000_000_000_000

  /// The classes that readers need to be told of.
  var classes: [String] {
    var names: Set<String> = ["TTree", "TBranch", "TBranchRef", "TList", "TRefTable"]
    for branch in branches {
      if branch.plan.className != nil { names.formUnion(["TBranchElement", "TLeafElement"]) }
      for leaf in branch.plan.leaves { leaf.number.map { _ = names.insert($0.leafClass) } }
    }
    return names.sorted()
  }

  func write(to writer: inout ObjectWriter) {
    let plain = branches.reduce(0) { $0 + $1.plainBytes }
    let stored = branches.reduce(0) { $0 + $1.storedBytes }
    writer.part(version: 20) {
      $0.named(name, title, bits: ObjectWriter.usualBits)
      $0.lineAttributes()
      $0.fillAttributes()
      $0.markerAttributes()
      for number in [Int64(entryCount), plain, stored, stored, stored] { $0.bytes.write(number) }
      $0.bytes.write(1.0)
      for number: Int32 in [0, 25, 0, 1000, 0] { $0.bytes.write(number) }
      let limits = [
        Self.unlimited, Self.unlimited, 0, Self.usualAutoSave,
        clusterEntries ?? Self.usualAutoFlush,
        1_000_000,
      ]
      for limit in limits { $0.bytes.write(Int64(limit)) }
      for _ in 0..<2 { $0.bytes.write(UInt8(0)) }
      $0.ioFeatures()
      var leaves: [UInt32] = []
      var places: [String: UInt32] = [:]
      $0.objectArray(count: branches.count) {
        $0.branch(branches[$1], compression: compression, leaves: &leaves, places: &places)
      }
      $0.objectArray(count: leaves.count) { $0.pointer(leaves[$1]) }
      $0.pointer()
      $0.bytes.write(Int32(0))
      $0.bytes.write(Int32(0))
      for _ in 0..<4 { $0.pointer() }
    }
  }
}
