/// Searches among many numbers, four at a time.
enum Minimum {
  /// The smallest of the first `n` numbers and where it stands; of equal ones that with the smallest label.
  ///
  /// Infinity at 0 where there are none.
  @inline(__always)
  static func position(
    _ numbers: UnsafeMutablePointer<Double>, _ n: Int, labels: UnsafeMutablePointer<Int32>
  ) -> (position: Int, value: Double) {
    let least = value(numbers, n)
    guard least < .infinity else { return (0, least) }
    let wanted = SIMD4(repeating: least)
    var found = -1
    var i = 0
    while i + 4 <= n {
      if any(four(numbers, i) .== wanted) { prefer(numbers, i..<i + 4, least, labels, &found) }
      i += 4
    }
    prefer(numbers, i..<n, least, labels, &found)
    return (found, least)
  }

  /// Calls a function with every position whose number is at most its bound.
  @inline(__always)
  static func positions(
    _ numbers: UnsafeMutablePointer<Double>, atMost bounds: UnsafeMutablePointer<Double>, _ n: Int,
    _ body: (Int) -> Void
  ) {
    var i = 0
    while i + 4 <= n {
      if any(four(numbers, i) .<= four(bounds, i)) {
        for position in i..<i + 4 where numbers[position] <= bounds[position] { body(position) }
      }
      i += 4
    }
    while i < n {
      if numbers[i] <= bounds[i] { body(i) }
      i += 1
    }
  }

  @inline(__always)
  private static func value(_ numbers: UnsafeMutablePointer<Double>, _ n: Int) -> Double {
    var lanes = SIMD4<Double>(repeating: .infinity)
    var i = 0
    while i + 4 <= n {
      let next = four(numbers, i)
      lanes.replace(with: next, where: next .< lanes)
      i += 4
    }
    var least = Swift.min(Swift.min(lanes[0], lanes[1]), Swift.min(lanes[2], lanes[3]))
    while i < n {
      if numbers[i] < least { least = numbers[i] }
      i += 1
    }
    return least
  }

  /// Takes the position of the smallest label among those in a range whose number is the least.
  @inline(__always)
  private static func prefer(
    _ numbers: UnsafeMutablePointer<Double>, _ range: Range<Int>, _ least: Double,
    _ labels: UnsafeMutablePointer<Int32>, _ found: inout Int
  ) {
    for i in range where numbers[i] == least {
      if found < 0 || labels[i] < labels[found] { found = i }
    }
  }

  @inline(__always)
  private static func four(_ numbers: UnsafeMutablePointer<Double>, _ start: Int) -> SIMD4<Double> {
    UnsafeRawPointer(numbers + start).loadUnaligned(as: SIMD4<Double>.self)
  }
}
