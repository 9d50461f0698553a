/// How alike two names are.
enum Similarity {
  /// Up to three names that differ from a name in few letters, the nearest first.
  static func names(like name: String, among names: some Sequence<String>) -> [String] {
    let letters = Array(name.lowercased().utf8)
    let allowed = max(1, letters.count / 3)
    let near = names.compactMap { candidate -> (distance: Int, name: String)? in
      let other = Array(candidate.lowercased().utf8)
      guard abs(other.count - letters.count) <= allowed else { return nil }
      let distance = distance(letters, other)
      return distance <= allowed ? (distance, candidate) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
  }

  /// The Levenshtein distance: insertions, deletions and changes of one letter.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
