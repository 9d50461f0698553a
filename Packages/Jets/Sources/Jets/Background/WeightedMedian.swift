/// Medians and lower deviations of densities of patches, empty ones counted with a weight.
struct PatchSample {
  private var values: [Double] = []
  private var emptyPatches = 0.0

  mutating func add(_ value: Double) { values.append(value) }
  mutating func addEmpty(_ weight: Double) { emptyPatches += weight }

  var count: Double { Double(values.count) + emptyPatches }

  /// The median, and the distance from there down to the quantile 15.865 %.
  func medianAndSpread() -> (median: Double, spread: Double) {
    let sorted = values.sorted()
    let median = quantile(0.5, sorted)
    return (median, Swift.max(median - quantile((1 - 0.6827) / 2, sorted), 0))
  }

  /// Linear between values, which stand in the middle of their ranks; empty patches are zeros below all.
  private func quantile(_ fraction: Double, _ sorted: [Double]) -> Double {
    let place = count * fraction - emptyPatches - 0.5
    guard let last = sorted.last else { return 0 }
    if place >= 0 {
      let low = Int(place)
      guard low + 1 < sorted.count else { return last }
      let part = place - Double(low)
      return sorted[low] * (1 - part) + sorted[low + 1] * part
    }
    return place > -1 && emptyPatches == 0 ? sorted[0] : place > -1 ? sorted[0] * (1 + place) : 0
  }
}
