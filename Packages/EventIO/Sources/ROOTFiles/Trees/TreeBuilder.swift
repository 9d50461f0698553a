/// Makes a tree out of its decoded description.
struct TreeBuilder {
  private var branches: [ROOTBranch] = []
  private var branchOfLeaf: [Int: Int] = [:]
  private var counterLeaf: [(branch: Int, leaf: Int)] = []
  /// Leaves that are written where they are first pointed to, before the branch they belong to.
  private var strayLeaves: [Int: BranchLeaf] = [:]
  private var pendingLeaves: [(branch: Int, leaf: Int)] = []
  private var branchFinder = MemberFinder<BranchMember>()
  private var leafFinder = MemberFinder<LeafMember>()
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
    let name = branchFinder.value(.fName, of: branch)?.string ?? ""
    let firstEntry = max(branchFinder.value(.fFirstEntry, of: branch)?.count ?? 0, 0)
    let filled = max(branchFinder.value(.fEntries, of: branch)?.count ?? 0, 0)
    let (entryCount, overflow) = firstEntry.addingReportingOverflow(filled)
    let leafItems = branchFinder.value(.fLeaves, of: branch)?.object?.items ?? []
    let leaves = self.leaves(leafItems)
    for case .reference(let place) in leafItems { pendingLeaves.append((index, place)) }
    for item in leafItems {
      if let counter = item.object?.part("TLeaf").flatMap({
        leafFinder.value(.fLeafCount, of: $0)
      }), let leaf = BranchLeaf(counter, &leafFinder) {
        strayLeaves[leaf.place] = leaf
      }
    }
    var baskets: [BasketLocation] = []
    var failure: ROOTError?
    let path = self.path(of: name, parent: parent)
    do throws(ROOTError) {
      guard !overflow else { throw ROOTError(.malformed, "The branch has too many entries") }
      baskets = try BasketList(
        branch, from: firstEntry, to: entryCount, finder: &branchFinder
      ).locations
    } catch {
      failure = error.located(in: file, at: path)
    }
    branches.append(
      ROOTBranch(
        name: name, path: path, title: branchFinder.value(.fTitle, of: branch)?.string ?? "",
        entryCount: entryCount,
        className: object["fClassName"]?.string ?? "",
        plainSize: max(branchFinder.value(.fTotBytes, of: branch)?.count ?? 0, 0),
        fileName: branchFinder.value(.fFileName, of: branch)?.string ?? "", index: index,
        parent: parent,
        leaves: leaves, baskets: baskets, element: ElementBranch(object),
        isPointerCollection: object.className == "TBranchSTL", failure: failure))
    for leaf in leaves {
      branchOfLeaf[leaf.place] = index
      if let counter = leaf.counterPlace { counterLeaf.append((index, counter)) }
    }
    branches[index].children = add(
      branchFinder.value(.fBranches, of: branch)?.object?.items ?? [], parent: index)
  }

  private mutating func leaves(_ items: [ROOTValue]) -> [BranchLeaf] {
    var leaves: [BranchLeaf] = []
    for item in items {
      if let leaf = BranchLeaf(item, &leafFinder) { leaves.append(leaf) }
    }
    return leaves
  }

  private mutating func addUnreadable(_ name: String, _ reason: String, parent: Int?) {
    let path = self.path(of: name, parent: parent)
    branches.append(
      ROOTBranch(
        name: name, path: path, title: "", entryCount: 0, className: "", plainSize: 0,
        fileName: "",
        index: branches.count,
        parent: parent, leaves: [], baskets: [], element: nil,
        isPointerCollection: false,
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
