/// The names most like one that was not found.
struct Suggestions {
  let names: [String]
  private let all: [String]

  /// Only so many names are compared, and only so many characters of each.
  private static let most = 20_000
  private static let longest = 64

  init(_ wanted: String, among names: [String]) {
    all = names
    let wanted = Array(wanted.lowercased().utf8.prefix(Self.longest))
    let ranked = names.prefix(Self.most).map { name in
      (name, Self.distance(wanted, Array(name.lowercased().utf8.prefix(Self.longest))))
    }
    self.names = ranked.filter { $0.1 <= max(2, wanted.count / 2) }.sorted { $0.1 < $1.1 }
      .prefix(3).map(\.0)
  }

  /// A sentence to append to a message.
  var sentence: String {
    if !names.isEmpty {
      return "; similar names are " + names.map { "'\($0)'" }.joined(separator: ", ")
    }
    if all.isEmpty { return "; there is nothing here" }
    let few = all.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return "; there are \(few)\(all.count > 5 ? " and \(all.count - 5) more" : "")"
  }

  /// The edit distance, where a missing beginning or end costs half.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    if second.starts(with: first) || first.starts(with: second) {
      return abs(first.count - second.count) / 2
    }
    var row = Array(0...second.count)
    for (i, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in second.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[second.count]
  }
}
