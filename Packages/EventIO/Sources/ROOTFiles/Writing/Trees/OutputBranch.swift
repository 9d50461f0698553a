/// A branch that is being written: its open basket, and where the written ones lie.
struct OutputBranch {
  let plan: BranchPlan
  var basket = BasketBuffer()
  var effort = CompressionEffort()
  private(set) var sizes: [Int32] = []
  private(set) var firstEntries: [Int64] = []
  private(set) var seeks: [Int64] = []
  private(set) var entryCount: Int64 = 0
  private(set) var plainBytes: Int64 = 0
  private(set) var storedBytes: Int64 = 0
  private(set) var largestBasket = 0
  /// The largest value, of branches that count others.
  var maximum = 0

  /// Whether other branches are counted by this one.
  let isCounter: Bool

  init(_ plan: BranchPlan, isCounter: Bool) {
    self.plan = plan
    self.isCounter = isCounter
  }

  /// The bytes that one entry takes, for entries of the same size.
  var entrySize: Int {
    plan.layout == .lengths ? 4 : plan.leaves.reduce(0) { $0 + $1.size }
  }

  /// The bytes that the open basket has so far.
  var openBytes: Int { basket.data.count + (plan.hasOffsets ? 4 * basket.entries : 0) }

  /// Adds entries to the open basket.
  mutating func append(_ values: BranchValues, _ rows: Range<Int>) {
    values.write(rows, to: &basket)
    if isCounter { maximum = max(maximum, values.maximum(rows)) }
  }

  /// How many of some rows fit into the open basket; at least one into an empty one.
  func fitting(_ values: BranchValues, _ rows: Range<Int>, limit: Int) -> Int {
    let room = limit - openBytes
    let offset = plan.hasOffsets ? 4 : 0
    func fits(_ count: Int) -> Bool {
      values.size(rows.lowerBound..<rows.lowerBound + count) + offset * count <= room
    }
    if fits(rows.count) { return rows.count }
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low == 0 && basket.entries == 0 ? 1 : low
  }

  /// Enters a basket that was written.
  mutating func close(place: Range<Int>, plain: Int) {
    sizes.append(Int32(place.count))
    firstEntries.append(entryCount)
    seeks.append(Int64(place.lowerBound))
    entryCount += Int64(basket.entries)
    plainBytes += Int64(plain)
    storedBytes += Int64(place.count)
    largestBasket = max(largestBasket, plain)
    basket.removeAll()
  }
}
