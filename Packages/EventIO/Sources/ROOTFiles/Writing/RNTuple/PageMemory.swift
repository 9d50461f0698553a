import HEPCore

/// Memory for the pages of the open cluster, in large parts that the next one uses again.
struct PageMemory: ~Copyable {
  /// Where bytes lie.
  struct Place: Sendable {
    fileprivate let part: Int
    fileprivate let range: Range<Int>

    var count: Int { range.count }
  }

  private var parts: [UnsafeMutableRawBufferPointer] = []
  private var open = 0
  private var used = 0

  private static let smallestPart = 256 << 10
  private static let largestPart = 8 << 20

  deinit { parts.forEach { $0.deallocate() } }

  /// Keeps the bytes with which the beginning of a room is filled.
  ///
  /// - Parameter fill: fills the room of at least `size` bytes, and gives back how many it used.
  mutating func append(
    atMost size: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Int
  ) -> Place {
    while open < parts.count, parts[open].count - used < size {
      open += 1
      used = 0
    }
    if open == parts.count {
      let usual = parts.reduce(Self.smallestPart) { $0 + $1.count }
      parts.append(FreshMemory.allocate(max(size, min(usual, Self.largestPart))))
    }
    let count = fill(UnsafeMutableRawBufferPointer(rebasing: parts[open][used..<used + size]))
    defer { used += count }
    return Place(part: open, range: used..<used + count)
  }

  /// The bytes at a place, until everything is removed.
  func bytes(at place: Place) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: parts[place.part][place.range])
  }

  mutating func removeAll() {
    open = 0
    used = 0
  }
}
