/// All combinations of a number of different entries within each row.
///
///     let trios = jets.combinations(of: 3)
///     let parts = trios.members               // three columns of jets in lockstep
///
/// The combinations of a row come in the order of their indices: (0, 1, 2), (0, 1, 3), ….
public struct JaggedCombinations<Item: ColumnElement>: Sendable {
  /// The column whose entries are combined.
  public let source: Jagged<Item>

  /// The number of entries in a combination.
  public let size: Int

  /// Whether an entry can be a member more than once.
  public let withReplacement: Bool

  init(_ source: Jagged<Item>, size: Int, withReplacement: Bool) {
    precondition(size > 0, "A combination has at least one member.")
    self.source = source
    self.size = size
    self.withReplacement = withReplacement
  }

  /// The number of combinations in each row; `Int.max` when it would be larger.
  public var counts: [Int] {
    source.indices.map { row in
      let count = source.range(of: row).count
      guard withReplacement else { return binomial(count, size) }
      return count == 0 ? 0 : binomial(count + size - 1, size)
    }
  }

  /// For each member, its index in the row, counted from zero.
  ///
  /// There are ``size`` columns, and their rows have the lengths ``counts``.
  public var indices: [Jagged<Int>] {
    let starts = source.offsets
    let (offsets, positions) = positions
    let rows = Jagged<Int>(uncheckedOffsets: offsets, content: positions[0]).rowOfEachItem
    return positions.map { member in
      Jagged<Int>(
        uncheckedOffsets: offsets, content: zip(member, rows).map { $0 - starts[$1] })
    }
  }

  /// For each member, its entries: ``size`` columns in lockstep.
  public var members: [Jagged<Item>] {
    let (offsets, positions) = positions
    return positions.map { member in
      Jagged(uncheckedOffsets: offsets, content: source.content.gathered(at: member))
    }
  }

  /// Offsets, and for each member its positions in the content.
  private var positions: (offsets: [Int], members: [[Int]]) {
    var offsets = [0]
    var members = Array(repeating: [Int](), count: size)
    for row in source.indices {
      let entries = source.range(of: row)
      var combination = IndexCombination(
        choosing: size, from: entries.count, withReplacement: withReplacement)
      while let chosen = combination.next() {
        for member in 0..<size { members[member].append(entries.lowerBound + chosen[member]) }
      }
      offsets.append(members[0].count)
    }
    return (offsets, members)
  }
}

extension Jagged {
  /// All combinations of `size` entries within each row.
  ///
  /// - Parameters:
  ///   - size: the number of members.
  ///   - withReplacement: whether an entry can be a member more than once: (0, 0), (0, 1), (1, 1).
  /// - Precondition: `size` is at least one.
  public func combinations(
    of size: Int, withReplacement: Bool = false
  ) -> JaggedCombinations<Item> {
    JaggedCombinations(self, size: size, withReplacement: withReplacement)
  }
}

/// The number of ways to choose `size` from `count`, or the largest integer if that is smaller.
func binomial(_ count: Int, _ size: Int) -> Int {
  guard size <= count else { return 0 }
  var result = 1
  for step in 0..<Swift.min(size, count - size) {
    let product = result.multipliedFullWidth(by: count - step)
    guard product.high < step + 1 else { return .max }
    result = Int(
      clamping: UInt(step + 1).dividingFullWidth((UInt(product.high), product.low)).quotient)
  }
  return result
}
