/// Who is whose nearest neighbour, and, as a list for each jet, whose neighbour it is.
struct NeighbourLinks {
  /// A jet without a neighbour within the radius.
  static let none: Int32 = -1
  /// A jet whose neighbour has gone.
  static let stale: Int32 = -2

  let neighbour, head, next, previous: UnsafeMutablePointer<Int32>

  @inline(__always)
  func link(_ leaf: Int, to other: Int32) {
    neighbour[leaf] = other
    guard other >= 0 else { return }
    let first = head[Int(other)]
    next[leaf] = first
    previous[leaf] = -1
    if first >= 0 { previous[Int(first)] = Int32(truncatingIfNeeded: leaf) }
    head[Int(other)] = Int32(truncatingIfNeeded: leaf)
  }

  @inline(__always)
  func unlink(_ leaf: Int) {
    let other = neighbour[leaf]
    guard other >= 0 else { return }
    let (before, after) = (previous[leaf], next[leaf])
    if before >= 0 { next[Int(before)] = after } else { head[Int(other)] = after }
    if after >= 0 { previous[Int(after)] = before }
  }

  /// Empties the list of a jet that has gone; its members become stale.
  @inline(__always)
  func release(_ leaf: Int) {
    var member = head[leaf]
    head[leaf] = -1
    while member >= 0 {
      neighbour[Int(member)] = Self.stale
      member = next[Int(member)]
    }
  }
}
