/// A tree that is read beside another, entry by entry.
public struct TreeFriend: Sendable, Equatable {
  /// The name by which the tree calls its friend.
  public let name: String

  /// The name of the friend in its file.
  public let treeName: String

  /// The file of the friend; empty when it is the same.
  public let file: String

  init?(_ value: ROOTValue) {
    guard let object = value.object, let treeName = object["fTreeName"]?.string else { return nil }
    self.treeName = treeName
    name = object["fName"]?.string ?? treeName
    file = object["fTitle"]?.string ?? ""
  }
}
