extension Workspace {
  /// What to do with parts of the same name when two workspaces are combined; the words are pyhf's.
  public enum Join: String, Sendable, CaseIterable {
    /// Nothing may be in both.
    case none
    /// What is in both must be the same.
    case outer
    /// What is in both is taken from the first.
    case leftOuter = "left outer"
    /// What is in both is taken from the second.
    case rightOuter = "right outer"
  }

  /// This workspace and another one in one.
  ///
  /// Parameters of one name are shared, so equal names must mean the same. Measurements of one name are
  /// merged, and must agree on the parameter of interest and on settings.
  ///
  /// - Parameters:
  ///   - other: the other workspace.
  ///   - join: what to do with parts that are in both.
  ///   - mergingChannels: whether the samples of channels of one name are joined as well.
  /// - Throws: ``HistFactoryError`` that names what is in both and differs.
  /// - Precondition: channels are merged only with an outer join.
  public func combined(with other: Workspace, join: Join = .none, mergingChannels: Bool = false)
    throws(HistFactoryError) -> Workspace
  {
    precondition(
      !mergingChannels || join != .none, "Channels are merged only with an outer join")
    let joiner = WorkspaceJoiner(join: join)
    var edited = document
    edited.set(
      "channels",
      try joiner.joined(
        "channel", parts("channels"), other.parts("channels"),
        deep: mergingChannels ? "samples" : nil))
    edited.set(
      "observations",
      try joiner.joined("observation", parts("observations"), other.parts("observations")))
    edited.set(
      "measurements",
      try joiner.joinedMeasurements(parts("measurements"), other.parts("measurements")))
    return try Workspace(edited)
  }

  private func parts(_ name: String) -> [JSONValue] { document[name]?.array ?? [] }
}

extension JSONValue {
  fileprivate mutating func set(_ name: String, _ elements: [JSONValue]) {
    editMember(name) { $0 = .array(elements) }
  }
}

/// Joins lists of named parts of workspaces.
private struct WorkspaceJoiner {
  let join: Workspace.Join

  func joined(_ what: String, _ left: [JSONValue], _ right: [JSONValue], deep: String? = nil)
    throws(HistFactoryError) -> [JSONValue]
  {
    var (first, second) = (left, right)
    if join == .rightOuter { (first, second) = (right, left) }
    var result = first
    for part in second {
      guard let place = result.firstIndex(where: { $0.name == part.name }) else {
        result.append(part)
        continue
      }
      if let deep {
        let inner = try joined(
          "sample of channel \"\(part.name)\":", result[place][deep]?.array ?? [],
          part[deep]?.array ?? [])
        result[place].set(deep, inner)
        continue
      }
      switch join {
      case .leftOuter, .rightOuter: continue
      case .outer where result[place].equals(part): continue
      case .outer, .none: throw collision(what, part.name)
      }
    }
    return result
  }

  func joinedMeasurements(_ left: [JSONValue], _ right: [JSONValue]) throws(HistFactoryError)
    -> [JSONValue]
  {
    guard join == .outer else { return try joined("measurement", left, right) }
    var result = left
    for part in right {
      guard let place = result.firstIndex(where: { $0.name == part.name }) else {
        result.append(part)
        continue
      }
      guard result[place]["config"]?["poi"] == part["config"]?["poi"] else {
        throw HistFactoryError(
          .contradiction,
          "the measurements \"\(part.name)\" have different parameters of interest")
      }
      let settings = try joined(
        "setting of parameter", result[place]["config"]?["parameters"]?.array ?? [],
        part["config"]?["parameters"]?.array ?? [])
      result[place].editMember("config") { $0.set("parameters", settings) }
    }
    return result
  }

  private func collision(_ what: String, _ name: String) -> HistFactoryError {
    HistFactoryError(
      .contradiction,
      join == .none
        ? "both workspaces have the \(what) \"\(name)\": use an outer join, or rename it"
        : "both workspaces have the \(what) \"\(name)\", and they differ: use a left or right outer "
          + "join, or rename it")
  }
}
