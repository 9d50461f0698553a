/// A point of the free parameters with the cost and its derivatives there.
struct Iterate {
  var x: [Double]
  var value: Double
  /// Empty where the derivatives were not asked for.
  var gradient: [Double]
}
