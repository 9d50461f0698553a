/// Where the basket with some of a branch's entries lies.
struct BasketLocation: Sendable {
  enum Place: Sendable {
    case file(offset: Int)
    /// Inside of the tree's own record.
    case embedded(ArraySlice<UInt8>)
    /// Nowhere: the branch was made when these entries had been filled, and has nothing for them.
    case absent
  }

  let place: Place
  let storedSize: Int
  let firstEntry: Int
  /// The entry after the last.
  let endEntry: Int
}
