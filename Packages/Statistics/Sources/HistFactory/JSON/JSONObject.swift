/// The members of a JSON object in their order.
///
/// Of two members with one name the last counts, as in most readers of JSON.
public struct JSONObject: Sendable {
  /// The names of the members in their order.
  public private(set) var names: [String] = []
  /// The values of the members in their order.
  public private(set) var values: [JSONValue] = []
  /// The places of the names, kept for objects that are too large for a search.
  private var places: [String: Int] = [:]

  private static let searched = 16

  /// Makes an object without members.
  public init() {}

  /// Makes an object from its members.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    for (name, value) in members { self[name] = value }
  }

  /// The value of a member; setting it to `nil` removes the member.
  public subscript(name: String) -> JSONValue? {
    get { place(of: name).map { values[$0] } }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): values[place] = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(name, value)
      case (nil, nil): break
      }
    }
  }

  private func place(of name: String) -> Int? {
    names.count <= Self.searched ? names.firstIndex(of: name) : places[name]
  }

  private mutating func append(_ name: String, _ value: JSONValue) {
    names.append(name)
    values.append(value)
    if names.count == Self.searched + 1 {
      index()
    } else if names.count > Self.searched {
      places[name] = names.count - 1
    }
  }

  private mutating func remove(at place: Int) {
    names.remove(at: place)
    values.remove(at: place)
    index()
  }

  private mutating func index() {
    guard names.count > Self.searched else { return places = [:] }
    places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }
}

extension JSONObject: Hashable {
  /// Whether both have the same members, in whatever order.
  public static func == (a: JSONObject, b: JSONObject) -> Bool {
    a.names.count == b.names.count && zip(a.names, a.values).allSatisfy { b[$0] == $1 }
  }

  /// Feeds the names in alphabetical order.
  public func hash(into hasher: inout Hasher) { hasher.combine(names.sorted()) }
}
