/// A search for the smallest of many numbers that change one at a time.
protocol MinimumSearch {
  /// The numbers, one for each leaf.
  var values: UnsafeMutablePointer<Double> { get }
  /// Starts with the numbers as they stand.
  func build()
  /// Sets the number of a leaf.
  func set(_ leaf: Int, to value: Double)
  /// The first leaf with the smallest number.
  func smallest() -> Int
}

/// A scan over all numbers.
struct ScanSearch: MinimumSearch {
  let values: UnsafeMutablePointer<Double>
  let count: Int

  func build() {}

  @inline(__always)
  func set(_ leaf: Int, to value: Double) { values[leaf] = value }

  func smallest() -> Int {
    var best = 0
    for leaf in 1..<Swift.max(count, 1) where values[leaf] < values[best] { best = leaf }
    return best
  }
}

/// A tree of minima with eight branches: a change climbs only as far as it matters.
struct TreeSearch: MinimumSearch {
  let values: UnsafeMutablePointer<Double>
  /// Where each level begins in `values`, the leaves first; the last level has at most eight nodes.
  private let starts: UnsafeMutablePointer<Int>
  private let levels: Int

  /// The room that a tree over a number of leaves takes.
  static func room(_ leaves: Int) -> Int {
    var (size, total) = (padded(leaves), padded(leaves))
    while size > 8 {
      size = padded(size / 8)
      total += size
    }
    return total
  }

  /// The most levels there can be.
  static let maxLevels = 24

  private static func padded(_ count: Int) -> Int { Swift.max((count + 7) & ~7, 8) }

  init(values: UnsafeMutablePointer<Double>, starts: UnsafeMutablePointer<Int>, leaves: Int) {
    self.values = values
    self.starts = starts
    var size = Self.padded(leaves)
    var (start, level) = (0, 0)
    for leaf in leaves..<size { values[leaf] = .infinity }
    while true {
      starts[level] = start
      start += size
      level += 1
      guard size > 8 else { break }
      let nodes = size / 8
      size = Self.padded(nodes)
      for node in nodes..<size { values[start + node] = .infinity }
    }
    starts[level] = start
    levels = level
  }

  func build() {
    for level in 0..<levels - 1 {
      let (from, to) = (starts[level], starts[level + 1])
      for node in 0..<(to - from) / 8 { values[to + node] = minimum(from + 8 * node) }
    }
  }

  @inline(__always)
  func set(_ leaf: Int, to value: Double) {
    var old = values[leaf]
    var new = value
    values[leaf] = value
    var index = leaf
    var level = 1
    while level < levels {
      let group = index >> 3
      let node = starts[level] + group
      let current = values[node]
      if new <= current {
        values[node] = new
      } else if old == current {
        new = minimum(starts[level - 1] + 8 * group)
        values[node] = new
      } else {
        return
      }
      if new == current { return }
      old = current
      index = group
      level += 1
    }
  }

  @inline(__always)
  func smallest() -> Int {
    var level = levels - 1
    let value = minimum(starts[level])
    var group = 0
    while true {
      let base = starts[level] + 8 * group
      var found = 7
      for branch in (0..<7).reversed() { found = values[base + branch] == value ? branch : found }
      group = 8 * group + found
      if level == 0 { return group }
      level -= 1
    }
  }

  @inline(__always)
  private func minimum(_ start: Int) -> Double {
    let p = values + start
    let a = p[0] < p[4] ? p[0] : p[4]
    let b = p[1] < p[5] ? p[1] : p[5]
    let c = p[2] < p[6] ? p[2] : p[6]
    let d = p[3] < p[7] ? p[3] : p[7]
    let e = a < c ? a : c
    let f = b < d ? b : d
    return e < f ? e : f
  }
}
