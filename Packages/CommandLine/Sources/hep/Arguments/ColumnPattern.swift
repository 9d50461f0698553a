import ArgumentParser

/// Names of columns as one types them, such as `Muon_*,MET_pt`, where a star stands for anything.
struct ColumnPattern: ExpressibleByArgument {
  private var words: [String]

  init?(argument: String) {
    words = argument.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    if words.isEmpty || words.contains("") { return nil }
  }

  /// The names that match, in the order of the table, each once.
  func selection(from names: [String]) -> [String] {
    names.filter { name in
      words.contains { Self.matches(Array(name.utf8), pattern: Array($0.utf8)) }
    }
  }

  /// The words that no name matches.
  func unmatched(in names: [String]) -> [String] {
    words.filter { word in
      !names.contains { Self.matches(Array($0.utf8), pattern: Array(word.utf8)) }
    }
  }

  /// Matches with one remembered star: a mismatch lets the last star swallow one more character.
  private static func matches(_ name: [UInt8], pattern: [UInt8]) -> Bool {
    var (place, position) = (0, 0)
    var lastStar: (pattern: Int, name: Int)?
    while position < name.count {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        lastStar = (place, position)
        place += 1
      } else if place < pattern.count, pattern[place] == name[position] {
        place += 1
        position += 1
      } else if let star = lastStar {
        lastStar = (star.pattern, star.name + 1)
        (place, position) = (star.pattern + 1, star.name + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
