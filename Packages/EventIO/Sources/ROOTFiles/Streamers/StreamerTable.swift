/// All classes that are known for one file: those it describes itself, and built-in ones.
///
/// Classes are numbered, so that plans refer to each other by number.
struct StreamerTable: Sendable {
  /// A class with the versions that are described, and what is special about it.
  struct Entry: Sendable {
    let name: String
    var infos: [StreamerInfo]
    let special: SpecialClass?
  }

  private(set) var entries: [Entry] = []
  private var ids: [String: Int] = [:]
  /// Why the descriptions in the file could not be read, when that is so.
  private(set) var failure: ROOTError?

  /// The built-in classes alone.
  static let builtin = StreamerTable()

  private init() {
    for special in SpecialClass.allCases { add(special.rawValue, special: special) }
    for info in BuiltinStreamers.infos { add(info) }
  }

  /// The classes of a file, with the built-in ones where the file is silent.
  init(file infos: [StreamerInfo], failure: ROOTError? = nil) {
    self = Self.builtin
    self.failure = failure
    for info in infos { add(info) }
    describePairs()
  }

  /// The number of a class; nil when it is unknown.
  func id(of name: String) -> Int? { ids[name] }

  /// The number of a class whose name is spelled in any way; nil when it is unknown.
  func id(named name: String) -> Int? {
    ids[name] ?? CXXType(name).flatMap { ids[$0.description] }
  }

  /// What a class holds that is a collection of its own, such as a class derived from `vector`: it
  /// describes itself by one element, in whose title the content stands in angle brackets.
  func content(ofCollection id: Int) -> CXXType? {
    guard let info = entries[id].infos.last, info.elements.count == 1,
      let this = info.elements.first,
      this.name == "This", this.title.hasPrefix("<"), let end = this.title.lastIndex(of: ">")
    else { return nil }
    return CXXType(String(this.title[this.title.index(after: this.title.startIndex)..<end]))
  }

  /// The members of the pairs in a `map`, when the file describes them.
  func pair(_ map: CXXType) -> (first: StreamerElement, second: StreamerElement)? {
    var pair = map
    pair.name = "pair"
    pair.arguments = Array(map.arguments.prefix(2))
    guard let id = ids[pair.description], let elements = entries[id].infos.last?.elements,
      elements.count == 2
    else { return nil }
    return (elements[0], elements[1])
  }

  /// The description of a version of a class.
  ///
  /// A class without versions is found by its checksum. When just this version is not described,
  /// the one with the next number is taken; the byte counts in the stream tell whether it fits.
  func info(_ id: Int, version: Int, checksum: UInt32?) -> StreamerInfo? {
    let infos = entries[id].infos
    if let checksum, let info = infos.last(where: { $0.checksum == checksum }) { return info }
    if let info = infos.last(where: { $0.version == version }) { return info }
    return infos.min { abs($0.version - version) < abs($1.version - version) }
  }

  /// Whether a class is described under a checksum.
  func hasChecksum(_ id: Int, _ checksum: UInt32) -> Bool {
    entries[id].infos.contains {
      $0.checksum == checksum || $0.version == 0 && $0.checksum == StreamerInfo.anyChecksum
    }
  }

  private mutating func add(_ name: String, special: SpecialClass?) {
    ids[name] = entries.count
    entries.append(Entry(name: name, infos: [], special: special))
  }

  /// Adds the description of a version of a class, in place of a built-in one of that version.
  ///
  /// Classes without versions are all of version 1 in the file, and differ in their checksums.
  mutating func add(_ info: StreamerInfo) {
    let name = info.className
    let canonical = CXXType(name)?.description ?? name
    if ids[canonical] == nil { add(canonical, special: nil) }
    guard let id = ids[canonical] else { return }
    if ids[name] == nil { ids[name] = id }
    entries[id].infos.removeAll {
      $0.version == info.version && ($0.checksum == 0 || $0.checksum == info.checksum)
    }
    entries[id].infos.append(info)
  }
}
