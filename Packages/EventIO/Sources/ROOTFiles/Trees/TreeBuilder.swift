/// Makes a tree out of its decoded description.
struct TreeBuilder {
  private var branches: [ROOTBranch] = []
  private var branchOfLeaf: [Int: Int] = [:]
  private var counterLeaf: [(branch: Int, leaf: Int)] = []
  /// Leaves that are written where they are first pointed to, before the branch they belong to.
  private var strayLeaves: [Int: BranchLeaf] = [:]
  private var pendingLeaves: [(branch: Int, leaf: Int)] = []
  private let file: String

  init(_ file: String) { self.file = file }

  /// The branches, those inside of another right behind it.
  static func branches(_ tree: ROOTObject, file: String) -> [ROOTBranch] {
    var builder = TreeBuilder(file)
    builder.add(tree["fBranches"]?.object?.items ?? [], parent: nil)
    builder.connectCounters()
    return builder.branches
  }

  @discardableResult
  private mutating func add(_ items: [ROOTValue], parent: Int?) -> [Int] {
    var indices: [Int] = []
    for (number, item) in items.enumerated() {
      let index = branches.count
      switch item {
      case .object(let object): add(object, parent: parent)
      case .unreadable(let reason): addUnreadable("branch \(number)", reason, parent: parent)
      default: continue
      }
      indices.append(index)
    }
    return indices
  }

  private mutating func add(_ object: ROOTObject, parent: Int?) {
    let index = branches.count
    let branch = object.part("TBranch") ?? object
    let name = branch["fName"]?.string ?? ""
    let entryCount = max(branch["fEntries"]?.count ?? 0, 0)
    let leafItems = branch["fLeaves"]?.object?.items ?? []
    let leaves = leafItems.compactMap(BranchLeaf.init)
    for case .reference(let place) in leafItems { pendingLeaves.append((index, place)) }
    for item in leafItems {
      if let counter = item.object?["fLeafCount"], let leaf = BranchLeaf(counter) {
        strayLeaves[leaf.place] = leaf
      }
    }
    var baskets: [BasketLocation] = []
    var failure: ROOTError?
    let path = self.path(of: name, parent: parent)
    do throws(ROOTError) {
      baskets = try BasketList(branch, entryCount: entryCount).locations
    } catch {
      failure = error.located(in: file, at: path)
    }
    branches.append(
      ROOTBranch(
        name: name, path: path, title: branch["fTitle"]?.string ?? "", entryCount: entryCount,
        className: object["fClassName"]?.string ?? "",
        plainSize: max(branch["fTotBytes"]?.count ?? 0, 0), index: index, parent: parent,
        leaves: leaves, baskets: baskets, element: ElementBranch(object), failure: failure))
    for leaf in leaves {
      branchOfLeaf[leaf.place] = index
      if let counter = leaf.counterPlace { counterLeaf.append((index, counter)) }
    }
    branches[index].children = add(branch["fBranches"]?.object?.items ?? [], parent: index)
  }

  private mutating func addUnreadable(_ name: String, _ reason: String, parent: Int?) {
    let path = self.path(of: name, parent: parent)
    branches.append(
      ROOTBranch(
        name: name, path: path, title: "", entryCount: 0, className: "", plainSize: 0,
        index: branches.count,
        parent: parent, leaves: [], baskets: [], element: nil,
        failure: ROOTError(.malformed, reason).located(in: file, at: path)))
  }

  private func path(of name: String, parent: Int?) -> String {
    guard let parent else { return name }
    return "\(branches[parent].path)/\(name)"
  }

  private mutating func connectCounters() {
    for (branch, place) in pendingLeaves {
      guard let leaf = strayLeaves[place] else { continue }
      branches[branch].leaves.append(leaf)
      branchOfLeaf[place] = branch
    }
    for (branch, leaf) in counterLeaf { branches[branch].counter = branchOfLeaf[leaf] }
  }
}

extension ElementBranch {
  init?(_ object: ROOTObject) {
    guard let kind = object["fType"]?.integer, let member = object["fID"]?.integer else {
      return nil
    }
    self.init(
      kind: kind, member: member, streamerType: object["fStreamerType"]?.integer ?? -1,
      classVersion: object["fClassVersion"]?.integer ?? 0,
      checksum: UInt32(truncatingIfNeeded: object["fCheckSum"]?.integer ?? 0),
      parentClass: object["fParentName"]?.string ?? "")
  }
}
