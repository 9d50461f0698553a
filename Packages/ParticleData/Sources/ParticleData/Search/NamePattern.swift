/// A pattern of names: `*` stands for any letters, `?` for one; without either it is found anywhere.
struct NamePattern {
  private let pattern: [UInt8]
  private let isAnywhere: Bool

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
    isAnywhere = !pattern.contains("*") && !pattern.contains("?")
  }

  func matches(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { isAnywhere ? contains($0) : matches($0) }
  }

  private func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard pattern.count <= name.count else { return false }
    return (0...(name.count - pattern.count)).contains { start in
      pattern.indices.allSatisfy { pattern[$0] == name[start + $0] }
    }
  }

  /// Matches greedily, and returns to the last star where that fails.
  private func matches(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, letter) = (0, 0)
    var star: (place: Int, letter: Int)?
    while letter < name.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        star = (place, letter)
        place += 1
      } else if place < pattern.count,
        pattern[place] == name[letter] || pattern[place] == UInt8(ascii: "?")
      {
        place += 1
        letter += 1
      } else if let last = star {
        place = last.place + 1
        letter = last.letter + 1
        star = (last.place, letter)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
