/// What a record says of an event, its particles or its vertices beyond the standard columns.
///
/// Values are text, as in the file, and become numbers when asked for. All of them lie in one
/// buffer, so that a record with colour flows for every particle costs no allocation per particle.
public struct HepMCAttributes: Sendable, Equatable {
  /// Whom an attribute belongs to.
  public enum Owner: Sendable, Hashable {
    /// The event itself.
    case event
    /// The particle at a place.
    case particle(Int)
    /// The vertex at a place.
    case vertex(Int)

    init(number: Int32) {
      self =
        number == 0 ? .event : number > 0 ? .particle(Int(number) - 1) : .vertex(-Int(number) - 1)
    }

    var number: Int32 {
      switch self {
      case .event: 0
      case .particle(let place): Int32(place + 1)
      case .vertex(let place): -Int32(place + 1)
      }
    }
  }

  private(set) var owners: [Int32] = []
  private var nameOf: [Int32] = []
  private var ends: [Int] = []
  private var bytes: [UInt8] = []
  private var names: [[UInt8]] = []

  /// The number of attributes.
  public var count: Int { owners.count }

  init() {}

  /// The value of an attribute; nil where there is none of that name.
  ///
  /// - Complexity: proportional to the number of attributes of the event.
  public subscript(name: String, of owner: Owner = .event) -> String? {
    get {
      guard let name = place(ofName: name),
        let found = nameOf.indices.first(where: {
          nameOf[$0] == name && owners[$0] == owner.number
        })
      else { return nil }
      return text(at: found)
    }
    set {
      let rest = indices(where: { !($0 == owner && $1 == name) })
      self = rest
      if let newValue { append(owner.number, Array(name.utf8), escaped(newValue)) }
    }
  }

  /// The whole numbers of one name, by the place of their particle; nil where there is none.
  public func integers(_ name: String, ofParticles particles: HepMCParticles) -> [Int?] {
    var result = [Int?](repeating: nil, count: particles.count)
    guard let name = place(ofName: name) else { return result }
    for place in nameOf.indices where nameOf[place] == name {
      let particle = Int(owners[place]) - 1
      if result.indices ~= particle { result[particle] = Int(text(at: place)) }
    }
    return result
  }

  /// All attributes in the order of the file.
  public var entries: [(owner: Owner, name: String, value: String)] {
    owners.indices.map {
      (Owner(number: owners[$0]), String(decoding: name(at: $0), as: UTF8.self), text(at: $0))
    }
  }

  private func indices(where isKept: (Owner, String) -> Bool) -> HepMCAttributes {
    var result = HepMCAttributes()
    for place in owners.indices {
      let name = String(decoding: name(at: place), as: UTF8.self)
      guard isKept(Owner(number: owners[place]), name) else { continue }
      result.append(owners[place], self.name(at: place), value(at: place))
    }
    return result
  }
}

extension HepMCAttributes {
  func name(at place: Int) -> [UInt8] { names[Int(nameOf[place])] }

  /// The value as it stands in the file, with its escapes.
  func value(at place: Int) -> ArraySlice<UInt8> {
    bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  private func text(at place: Int) -> String { unescaped(value(at: place)) }

  func place(ofName name: String) -> Int32? {
    names.firstIndex { $0.elementsEqual(name.utf8) }.map(Int32.init)
  }

  func nameNumber(at place: Int) -> Int32 { nameOf[place] }

  /// Adds an attribute whose value stands in the file as it is given.
  mutating func append(
    _ owner: Int32, _ name: some Collection<UInt8>, _ value: some Collection<UInt8>
  ) {
    owners.append(owner)
    nameOf.append(number(of: name))
    bytes.append(contentsOf: value)
    ends.append(bytes.count)
  }

  /// Adds an attribute of the event (0), a particle (its number) or a vertex (its negative number).
  package mutating func append(_ name: String, _ value: String, of owner: Int32) {
    append(owner, name.utf8, escaped(value))
  }

  /// The place of a name in the list, most likely that of the attribute before or the one after.
  private mutating func number(of name: some Collection<UInt8>) -> Int32 {
    if let last = nameOf.last, names[Int(last)].elementsEqual(name) { return last }
    if let known = names.firstIndex(where: { $0.elementsEqual(name) }) { return Int32(known) }
    names.append(Array(name))
    return Int32(names.count - 1)
  }

  mutating func removeAll() {
    owners.removeAll(keepingCapacity: true)
    nameOf.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Two lists are equal when they say the same, whatever numbers the names have.
  public static func == (left: HepMCAttributes, right: HepMCAttributes) -> Bool {
    left.owners == right.owners && left.ends == right.ends && left.bytes == right.bytes
      && left.owners.indices.allSatisfy { left.name(at: $0) == right.name(at: $0) }
  }
}
