/// A class whose objects are written, as the file describes it to readers.
///
/// A line of the table is the class with its version and checksum, then its base classes and
/// members: a letter for the kind of element, its name, and after commas what the kind needs: for a
/// base class type code, version and checksum; for a member type code, size and type (`~` stands
/// for a blank), then the counter with its class and version, or the kind of container and content,
/// or what brackets its comment has.
struct WrittenClass: Sendable {
  let name: String
  let version: Int
  let checksum: UInt32
  let elements: [Element]

  struct Element: Sendable {
    let kind: Character
    let name: String
    let dimensions: [Int32]
    let fields: [String]

    /// The classes that the element needs: a base class, or the type of a member.
    var neededClass: String {
      if kind == ":" { return name }
      return fields[2].hasSuffix("*") ? String(fields[2].dropLast()) : fields[2]
    }
  }

  init(name: String, version: Int, checksum: UInt32, elements: [Element]) {
    self.name = name
    self.version = version
    self.checksum = checksum
    self.elements = elements
  }

  private init(line: Substring) {
    let words = line.split(separator: " ")
    let head = words[0].split(separator: "/")
    name = String(head[0])
    version = Int(head[1]) ?? 0
    checksum = UInt32(head[2], radix: 16) ?? 0
    elements = words.dropFirst().map { word in
      let fields = word.dropFirst().split(separator: ",").map(String.init)
      let parts = fields[0].split(separator: "[")
      return Element(
        kind: word.first ?? " ", name: String(parts[0]),
        dimensions: parts.dropFirst().compactMap { Int32($0.dropLast()) },
        fields: fields.dropFirst().map { String($0.map { $0 == "~" ? " " : $0 }) })
    }
  }

  private static let all: [String: WrittenClass] = {
    let classes = table.split(separator: "\n").map { WrittenClass(line: $0) }
    return Dictionary(uniqueKeysWithValues: classes.map { ($0.name, $0) })
  }()

  /// The classes of some names with all that they are made of, each once.
  static func closure(of names: some Sequence<String>) -> [WrittenClass] {
    var result: [WrittenClass] = []
    var seen: Set<String> = []
    func add(_ name: String) {
      guard let found = all[name], seen.insert(name).inserted else { return }
      result.append(found)
      for element in found.elements { add(element.neededClass) }
    }
    for name in names { add(name) }
    return result
  }
}
