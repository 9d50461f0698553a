/// The entries of a collection in brackets; of many, the first and the last few.
func abbreviatedList<C: RandomAccessCollection>(_ entries: C) -> String {
  let shown = 5
  guard entries.count > 2 * shown else {
    return "[" + entries.map { "\($0)" }.joined(separator: ", ") + "]"
  }
  let head = entries.prefix(shown).map { "\($0)" }
  let tail = entries.suffix(shown).map { "\($0)" }
  return "[" + (head + ["…"] + tail).joined(separator: ", ") + "]"
}
