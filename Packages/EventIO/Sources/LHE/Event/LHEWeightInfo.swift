/// What a weight of the events means, as `<initrwgt>` says.
public struct LHEWeightInfo: Sendable, Hashable {
  /// The identifier, by which events name the weight.
  public var id: String
  /// What it stands for.
  public var text: String
  /// The name of its group; nil when it has none.
  public var group: String?
  /// How the weights of the group make an uncertainty, such as `envelope`; nil when not said.
  public var combine: String?

  /// A weight from its identifier and meaning.
  public init(id: String, text: String = "", group: String? = nil, combine: String? = nil) {
    self.id = id
    self.text = text
    self.group = group
    self.combine = combine
  }
}
