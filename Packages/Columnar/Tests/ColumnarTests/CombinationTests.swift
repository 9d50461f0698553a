import Columnar
import Testing

@Suite("Combinations")
struct CombinationTests {
  let column = Jagged<Float>([[1, 2, 3], [], [4], [5, 6], [7, 8, 9, 10, 11]])

  @Test func pairsComeInOrder() {
    let expected = column.map { row in
      row.indices.flatMap { first in
        (first + 1..<Swift.max(row.count, first + 1)).map { IndexPair(first, $0) }
      }
    }
    let pairs = column.pairs
    #expect(pairs.indices == Jagged(expected))
    #expect(pairs.counts == [3, 0, 0, 1, 10])
    #expect(pairs.offsets == [0, 3, 3, 3, 4, 14])
    let products = pairs.map { $0 * $1 }
    #expect(products[0] == [2, 3, 6])
    #expect(products.content == zip(pairs.first.content, pairs.second.content).map { $0 * $1 })
    #expect(column.map { $0.pairs.map { $0 * $1 } } == products.map(Array.init))
    #expect(column.map { Array($0.pairs.indices) } == pairs.indices.map(Array.init))
  }

  @Test func productsRunTheSecondIndexFastest() throws {
    let other = Jagged<String>([["a", "b"], ["c"], ["d"], [], ["e", "f"]])
    let product = try column.product(with: other)
    #expect(product.counts == [6, 0, 1, 0, 10])
    #expect(product.first[0] == [1, 1, 2, 2, 3, 3])
    #expect(product.second[0] == ["a", "b", "a", "b", "a", "b"])
    #expect(product.indices[2] == [IndexPair(0, 0)])
    #expect(product.map { Int($0) + $1.utf8.count }[2] == [5])
    #expect(throws: ColumnarError.self) { try column.product(with: Jagged<Int>([[1]])) }
  }

  @Test(arguments: 1...6)
  func combinationsAreComplete(size: Int) {
    let combinations = column.combinations(of: size)
    let expected = column.map { row in
      (0..<1 << row.count).filter { $0.nonzeroBitCount == size }
        .map { bits in row.indices.filter { bits & (1 << $0) != 0 } }
        .sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(combinations.counts == expected.map(\.count))
    for (member, indices) in combinations.indices.enumerated() {
      #expect(indices == Jagged(expected.map { $0.map { $0[member] } }))
    }
    for (member, entries) in combinations.members.enumerated() {
      let values = zip(column, expected).map { row, chosen in chosen.map { row[$0[member]] } }
      #expect(entries == Jagged(values))
    }
  }

  @Test func countsTooLargeForAnIntegerAreClamped() {
    let row = Jagged<Int8>([Array(repeating: 1, count: 90)])
    #expect(row.combinations(of: 2).counts == [4005])
    #expect(row.combinations(of: 45).counts == [.max])
  }

  @Test func rowTriplesAgreeWithCombinations() {
    let members = column.combinations(of: 3).members
    let triples = column.map { row in row.triples.map { [$0.0, $0.1, $0.2] } }
    for member in 0..<3 {
      #expect(Jagged(triples.map { $0.map { $0[member] } }) == members[member])
    }
  }
}
