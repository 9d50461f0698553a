import ArgumentParser

/// A range of entries as one types it: `0..<100`, `100..<200`, `50...` or `..<10`.
struct EntryRange: ExpressibleByArgument {
  var first: Int
  /// One past the last entry; nil means to the end.
  var end: Int?

  init(first: Int, end: Int?) {
    self.first = first
    self.end = end
  }

  init?(argument: String) {
    if argument.hasSuffix("...") {
      guard let first = Int(argument.dropLast(3)), first >= 0 else { return nil }
      self.first = first
      return
    }
    let isClosed = !argument.contains("..<")
    guard let separator = argument.firstRange(of: isClosed ? "..." : "..<") else { return nil }
    let lower = argument[..<separator.lowerBound]
    guard let first = lower.isEmpty ? 0 : Int(lower),
      let last = Int(argument[separator.upperBound...]), last < .max
    else { return nil }
    let end = isClosed ? last + 1 : last
    guard first >= 0, end >= first else { return nil }
    self.first = first
    self.end = end
  }

  /// The entries of a table with `count` entries that lie in the range.
  func clamped(to count: Int) -> Range<Int> {
    let first = min(first, count)
    return first..<max(first, min(end ?? count, count))
  }
}
