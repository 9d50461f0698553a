/// The path of an object: directories, then a name, then perhaps a cycle: `dir/sub/tree;2`.
struct ObjectPath: Sendable, Equatable {
  let parts: [String]
  let cycle: Int?

  init(_ text: String) {
    var path = text[...]
    var cycle: Int?
    if let semicolon = path.lastIndex(of: ";"),
      let number = Int(path[path.index(after: semicolon)...])
    {
      cycle = number
      path = path[..<semicolon]
    }
    parts = path.split(separator: "/").map(String.init)
    self.cycle = cycle
  }
}
