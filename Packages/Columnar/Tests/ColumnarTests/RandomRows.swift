import Columnar

/// A small generator with a fixed sequence for each seed: SplitMix64.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// Rows of random lengths, now and then long, with some equal, infinite and NaN entries.
func randomRows(seed: UInt64) -> [[Float]] {
  var generator = SplitMix(state: seed)
  return (0..<200).map { _ in
    let length =
      Int.random(in: 0..<20, using: &generator) == 0
      ? Int.random(in: 10..<60, using: &generator) : Int.random(in: 0..<11, using: &generator)
    return (0..<length).map { _ in
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: .nan
      case 1: .infinity
      case 2: -.infinity
      default: Float(Int.random(in: -6..<6, using: &generator)) / 2
      }
    }
  }
}

/// Whether two collections hold the same values, NaN being the same as NaN.
func same(_ left: some Sequence<Float>, _ right: some Sequence<Float>) -> Bool {
  left.elementsEqual(right) { $0 == $1 || ($0.isNaN && $1.isNaN) }
}
