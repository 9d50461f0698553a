import Testing

@testable import Plots

@Suite struct ContourTests {
  private func grid(_ f: (Double, Double) -> Double) -> ContourLines {
    let x = Gallery.edges(40, -2...2)
    return ContourLines(x: x, y: x, values: x.flatMap { a in x.map { f(a, $0) } })
  }

  @Test func circlesAreClosedAndRound() {
    let lines = grid { $0 * $0 + $1 * $1 }.lines(at: 1)
    #expect(lines.count == 1)
    for (x, y) in lines {
      #expect(x.first == x.last && y.first == y.last)
      #expect(zip(x, y).allSatisfy { ((($0 * $0 + $1 * $1).squareRoot()) - 1).magnitude < 0.01 })
    }
  }

  @Test func linesMayEndAtTheEdge() {
    let lines = grid { x, y in x + y }.lines(at: 0.05)
    #expect(lines.count == 1)
    #expect(lines[0].x.first != lines[0].x.last)
    #expect(zip(lines[0].x, lines[0].y).allSatisfy { ($0 + $1 - 0.05).magnitude < 1e-12 })
  }

  @Test func saddlesAndHoles() {
    #expect(grid { x, y in x * y }.lines(at: 0.01).count == 2)
    #expect(grid { x, y in x * x + y * y < 0.5 ? .nan : x }.lines(at: 0.01).count == 2)
    #expect(grid { _, _ in .nan }.lines(at: 0).isEmpty)
    #expect(ContourLines(x: [], y: [], values: []).lines(at: 0).isEmpty)
  }

  @Test func scansAreCrossedByStraightLines() {
    let crossings = [Mark].crossings([0, 1, 2, 3], [4, 0, 2, .nan], 1)
    #expect(crossings == [0.75, 1.5])
  }
}
