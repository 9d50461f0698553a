import HEPCore

// What asks something of each string is a closure on Swift's strings: `names.map { $0.hasPrefix("HLT_") }`.
// Here is what makes strings of strings, and rows of them.

extension StringColumn {
  /// The number of bytes of each string.
  public var utf8Counts: [Int] { indices.map { offsets[$0 + 1] - offsets[$0] } }

  /// A column with each string transformed.
  ///
  ///     let lower = names.mapStrings { $0.lowercased() }
  public func mapStrings(_ transform: (String) -> String) -> StringColumn {
    var result = StringColumn()
    result.offsets.reserveFreshCapacity(offsets.count)
    result.bytes.reserveFreshCapacity(bytes.count)
    for string in self { result.append(transform(string)) }
    return result
  }

  /// The parts of each string between separators, as a row of strings.
  ///
  /// Empty parts are kept: "a,,b" has three. An empty string has one, which is empty.
  ///
  /// - Parameter separator: an ASCII character.
  /// - Precondition: the separator is ASCII.
  public func splitStrings(at separator: Character) -> Jagged<String> {
    guard let byte = separator.asciiValue else {
      preconditionFailure("A separator is an ASCII character.")
    }
    var (ends, parts) = ([0], StringColumn())
    for index in indices {
      for part in utf8(at: index).split(separator: byte, omittingEmptySubsequences: false) {
        parts.bytes.append(contentsOf: part)
        parts.offsets.append(parts.bytes.count)
      }
      ends.append(parts.count)
    }
    return Jagged<String>(uncheckedOffsets: ends, content: parts)
  }
}

extension Jagged where Item == String {
  /// One string per row: its strings, one after the other, with a separator between them.
  ///
  /// It undoes ``StringColumn/splitStrings(at:)``, but for rows without strings, which become empty ones.
  public func joinedStrings(separator: String) -> StringColumn {
    let between = Array(separator.utf8)
    var result = StringColumn()
    for row in indices {
      for (place, index) in range(of: row).enumerated() {
        if place > 0 { result.bytes.append(contentsOf: between) }
        result.bytes.append(contentsOf: content.utf8(at: index))
      }
      result.offsets.append(result.bytes.count)
    }
    return result
  }
}

extension Jagged {
  /// A column of strings with the same rows, made from each entry.
  ///
  ///     let names = pdgIDs.mapStrings { Particle(PDGID($0))?.name ?? "unknown" }
  public func mapStrings(_ transform: (Item.Column.Element) -> String) -> Jagged<String> {
    var strings = StringColumn()
    strings.offsets.reserveFreshCapacity(content.count + 1)
    for entry in content { strings.append(transform(entry)) }
    return Jagged<String>(uncheckedOffsets: offsets, content: strings)
  }
}
