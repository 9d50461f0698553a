/// The combinations of indices below a number, in lexicographic order.
struct IndexCombination: IteratorProtocol {
  private var chosen: [Int]
  private let count: Int
  private let withReplacement: Bool
  private var started = false

  init(choosing size: Int, from count: Int, withReplacement: Bool = false) {
    chosen = withReplacement ? Array(repeating: 0, count: size) : Array(0..<size)
    self.count = count
    self.withReplacement = withReplacement
  }

  /// The largest index that a member can have.
  private func last(_ member: Int) -> Int {
    withReplacement ? count - 1 : count - chosen.count + member
  }

  mutating func next() -> [Int]? {
    guard started else {
      started = true
      return last(0) >= 0 ? chosen : nil
    }
    let size = chosen.count
    guard let member = (0..<size).last(where: { chosen[$0] < last($0) }) else {
      return nil
    }
    chosen[member] += 1
    for later in member + 1..<Swift.max(size, member + 1) {
      chosen[later] = chosen[later - 1] + (withReplacement ? 0 : 1)
    }
    return chosen
  }
}
