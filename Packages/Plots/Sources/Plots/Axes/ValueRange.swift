/// The extent of values seen so far, non-finite ones left out.
struct ValueRange: Equatable {
  /// Larger magnitudes are as good as infinite for a picture.
  static let largest = 1e300
  /// Smaller magnitudes are as good as zero for a picture.
  static let smallest = 1e-300

  private(set) var lower = Double.infinity
  private(set) var upper = -Double.infinity
  private(set) var smallestPositive = Double.infinity

  var isEmpty: Bool { lower > upper }
  var hasPositive: Bool { smallestPositive.isFinite }

  mutating func include(_ value: Double) {
    guard value.magnitude <= Self.largest else { return }
    let value = value.magnitude < Self.smallest ? 0 : value
    lower = min(lower, value)
    upper = max(upper, value)
    if value > 0 { smallestPositive = min(smallestPositive, value) }
  }

  mutating func include(_ range: ClosedRange<Double>) {
    include(range.lowerBound)
    include(range.upperBound)
  }

  mutating func include(_ other: ValueRange) {
    lower = min(lower, other.lower)
    upper = max(upper, other.upper)
    smallestPositive = min(smallestPositive, other.smallestPositive)
  }
}
