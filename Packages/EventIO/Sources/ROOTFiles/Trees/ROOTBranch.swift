/// A branch of a tree: what is known of it without reading its values.
public struct ROOTBranch: Sendable {
  /// The name of the branch.
  public let name: String

  /// The path inside of the tree: the names of the branches above it and its own.
  public let path: String

  /// The title of the branch; for plain branches it lists the leaves.
  public let title: String

  /// The number of entries.
  public let entryCount: Int

  /// The C++ class of the objects in the branch, for branches of objects.
  public let className: String

  /// The number of baskets.
  public var basketCount: Int { baskets.count }

  /// The bytes of all baskets as stored.
  public var storedSize: Int { baskets.reduce(0) { $0 + $1.storedSize } }

  /// The bytes of all baskets after decompression, as the branch says.
  public let plainSize: Int

  /// Whether the baskets lie in another file than the tree.
  var isElsewhere: Bool {
    !fileName.isEmpty
      && baskets.contains { if case .file = $0.place { true } else { false } }
  }

  /// Whether the branch only groups others.
  public var isGroup: Bool { !children.isEmpty }

  /// The file in which the baskets lie; empty where it is that of the tree.
  let fileName: String

  /// The number of the branch in ``ROOTTree/branches``.
  let index: Int
  let parent: Int?
  var children: [Int] = []
  var leaves: [BranchLeaf]
  let baskets: [BasketLocation]
  let element: ElementBranch?
  /// Whether it holds the classes of the objects of a collection of pointers, whose members are in
  /// the branches inside of it, class by class.
  let isPointerCollection: Bool
  /// The branch in which the lengths are counted.
  var counter: Int?
  /// Why the branch as a whole could not be understood.
  let failure: ROOTError?
}

/// What a branch knows of the member of a class that it holds.
struct ElementBranch: Sendable, Equatable {
  /// The kind: 3 and 4 count the objects of a collection, 31 and 41 hold a member of each of them.
  let kind: Int
  /// The number of the member in the description of the class, or negative for a whole object.
  let member: Int
  let streamerType: Int
  let classVersion: Int
  let checksum: UInt32
  let parentClass: String

  var isCollectionCount: Bool { kind == 3 || kind == 4 }
  var isInCollection: Bool { kind == 31 || kind == 41 }
}
