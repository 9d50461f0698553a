/// A tree: a table of entries with named branches.
///
///     let tree = try file.tree("Events")
///     tree.entryCount
///     for branch in tree.branches { print(branch.path, try tree.type(of: branch)) }
///     let mass = try tree.read("mass", as: Double.self)
///     let pt = try tree.read("Muon_pt", as: Jagged<Float>.self, entries: 0..<1000)
///
/// It is a ``Table`` whose columns are the branches, by their paths or names. Making it reads the
/// description of the branches, not their values.
public struct ROOTTree: Sendable {
  /// The file the tree lies in.
  public let file: ROOTFile

  /// The path of the tree inside of the file.
  public let path: String

  /// The title of the tree.
  public let title: String

  /// The number of entries.
  public let entryCount: Int

  /// All branches; those inside of another follow it.
  public let branches: [ROOTBranch]

  /// The expressions that the tree gives a name, by that name.
  ///
  /// They are not evaluated; but one that is nothing but the name of a branch is another name for it.
  public let aliases: [String: String]

  /// The trees that are read beside this one by ``withFriends(opening:)``.
  public let friends: [TreeFriend]

  private let places: [String: Int]

  init(_ object: ROOTObject, file: ROOTFile, path: String) throws(ROOTError) {
    guard let tree = object.part("TTree"), let entries = tree["fEntries"]?.real,
      let count = Int(exactly: entries), count >= 0
    else {
      throw ROOTError(.malformed, "The description of the tree cannot be understood")
    }
    self.file = file
    self.path = path
    title = tree["fTitle"]?.string ?? ""
    entryCount = count
    branches = TreeBuilder.branches(tree, file: file.name)
    let named = tree["fAliases"]?.object?.items?.compactMap { item in
      item.object.flatMap { alias in
        alias["fName"]?.string.map { ($0, alias["fTitle"]?.string ?? "") }
      }
    }
    aliases = Dictionary(named ?? []) { first, _ in first }
    friends = tree["fFriends"]?.object?.items?.compactMap { TreeFriend($0) } ?? []
    var places: [String: Int] = [:]
    places.reserveCapacity(branches.count)
    for branch in branches {
      if places[branch.path] == nil { places[branch.path] = branch.index }
    }
    for branch in branches where branch.parent != nil && places[branch.name] == nil {
      places[branch.name] = branch.index
    }
    self.places = places
  }

  /// The branches that are not inside of another.
  public var topBranches: [ROOTBranch] { branches.filter { $0.parent == nil } }

  /// The branches inside of a branch.
  public func children(of branch: ROOTBranch) -> [ROOTBranch] {
    branch.children.map { branches[$0] }
  }

  /// The branch of a path, or of a name where the path is not needed to tell it apart.
  ///
  /// `Muon.pt` also stands for `Muon_pt`, as NanoAOD calls the field `pt` of the collection `Muon`.
  ///
  /// - Throws: ``ROOTError`` that names similar branches when there is none.
  public func branch(_ name: String) throws(ROOTError) -> ROOTBranch {
    if let place = places[name] { return branches[place] }
    if name.hasSuffix("."), let place = places[String(name.dropLast())] { return branches[place] }
    if let place = places[name + "."] { return branches[place] }
    if let place = places[name.replacingLastDot] { return branches[place] }
    if let other = aliases[name], let place = places[other] { return branches[place] }
    throw ROOTError(
      .notFound,
      "There is no branch '\(name)'\(Suggestions(name, among: branches.map(\.path)).sentence)"
    ).located(in: file.name, at: path)
  }
}

extension String {
  /// The name of a field of a collection that has no object of its own: `Muon_pt` for `Muon.pt`.
  var replacingLastDot: String {
    guard let dot = lastIndex(of: ".") else { return self }
    return self[..<dot] + "_" + self[index(after: dot)...]
  }
}
