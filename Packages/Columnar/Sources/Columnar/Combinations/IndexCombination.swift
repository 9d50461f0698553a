/// The combinations of indices below a number, in lexicographic order.
struct IndexCombination: IteratorProtocol {
  private var chosen: [Int]
  private let count: Int
  private var started = false

  init(choosing size: Int, from count: Int) {
    chosen = Array(0..<size)
    self.count = count
  }

  mutating func next() -> [Int]? {
    guard started else {
      started = true
      return chosen.count <= count ? chosen : nil
    }
    let size = chosen.count
    guard let member = (0..<size).last(where: { chosen[$0] < count - size + $0 }) else {
      return nil
    }
    chosen[member] += 1
    for later in member + 1..<Swift.max(size, member + 1) { chosen[later] = chosen[later - 1] + 1 }
    return chosen
  }
}
