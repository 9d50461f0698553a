import CJets
import HEPCore
import Testing

/// The kernels against the same in Swift, one slot at a time, on coarse numbers with many ties.
struct KernelTests {
  private let count = 44

  private struct Columns {
    let count: Int
    var generator: RandomStream

    mutating func numbers(_ range: ClosedRange<Double>, step: Double) -> [Double] {
      (0..<count).map { _ in (generator.uniform(in: range) / step).rounded() * step }
    }

    mutating func labels() -> [Int32] {
      (0..<count).map { Int32($0) }.shuffled(using: &generator)
    }
  }

  @Test
  func distances() {
    var columns = Columns(count: count, generator: RandomStream(seed: 1))
    let (x, y, z) = (
      columns.numbers(-1...1, step: 1e-9), columns.numbers(-1...1, step: 1e-9),
      columns.numbers(-1...1, step: 1e-9)
    )
    let phi = columns.numbers(0...6.283, step: 1e-9)
    var (sphere, cylinder) = ([Double](repeating: 0, count: count), x)
    for slot in [0, 7, count - 1] {
      cjets_sphere_distances(x, y, z, slot, count, &sphere)
      cjets_cylinder_distances(y, phi, slot, count, &cylinder)
      for other in 0..<count {
        let (dx, dy, dz) = (x[slot] - x[other], y[slot] - y[other], z[slot] - z[other])
        let straight = abs(phi[slot] - phi[other])
        let dphi = min(straight, 2 * .pi - straight)
        #expect(sphere[other] == dx * dx + dy * dy + dz * dz)
        #expect(cylinder[other] == dy * dy + dphi * dphi)
      }
    }
  }

  @Test
  func leastPrefersTheSmallestLabel() {
    var columns = Columns(count: count, generator: RandomStream(seed: 2))
    for _ in 0..<50 {
      let (values, labels) = (columns.numbers(0...3, step: 0.5), columns.labels())
      let expected = (0..<count).min { (values[$0], labels[$0]) < (values[$1], labels[$1]) }
      #expect(cjets_least(values, labels, count) == expected)
    }
    let endless = [Double](repeating: .infinity, count: 4)
    #expect(cjets_least(endless, [3, 2, 1, 0], 4) == 3)
  }

  @Test
  func neighboursChange() {
    var columns = Columns(count: count, generator: RandomStream(seed: 3))
    for slot in 0..<Int32(count) {
      let (squares, weight, labels) = (
        columns.numbers(0...3, step: 0.5), columns.numbers(0...9, step: 1), columns.labels()
      )
      let (nearest, distance) = (columns.numbers(0...3, step: 0.5), columns.numbers(0...9, step: 1))
      let neighbour = (0..<count).map { _ in Int32(columns.generator.uniform(in: -2...43).rounded())
      }
      var found = (nearest, distance, neighbour)
      welcome(squares, slot, weight, labels, &found)
      for other in 0..<count {
        let old = neighbour[other]
        let isTie = squares[other] == nearest[other] && old >= 0
        let isNearer = squares[other] < nearest[other]
        let changes = isNearer || (isTie && labels[Int(slot)] < labels[Int(old)])
        #expect(found.0[other] == (changes ? squares[other] : nearest[other]))
        #expect(found.1[other] == (changes ? weight[other] * squares[other] : distance[other]))
        #expect(found.2[other] == (changes ? slot : old))
      }
      var left = neighbour
      cjets_forget(&left, count, slot, 5, 9)
      #expect(left == neighbour.map { $0 == slot || $0 == 5 ? -2 : $0 == 9 ? 5 : $0 })
    }
  }

  private func welcome(
    _ squares: [Double], _ slot: Int32, _ weight: [Double], _ labels: [Int32],
    _ found: inout ([Double], [Double], [Int32])
  ) {
    weight.withUnsafeBufferPointer { weight in
      labels.withUnsafeBufferPointer { labels in
        found.0.withUnsafeMutableBufferPointer { nearest in
          found.1.withUnsafeMutableBufferPointer { distance in
            found.2.withUnsafeMutableBufferPointer { neighbour in
              cjets_welcome(
                squares, slot, count,
                cjets_neighbours(
                  nearest: nearest.baseAddress, distance: distance.baseAddress,
                  weight: weight.baseAddress, neighbour: neighbour.baseAddress,
                  label: labels.baseAddress))
            }
          }
        }
      }
    }
  }
}
