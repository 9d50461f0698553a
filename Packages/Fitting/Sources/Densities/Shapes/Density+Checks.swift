extension Density {
  /// Checks that an argument's value is positive and finite.
  func requirePositive(_ values: [Double], at index: Int) throws(DensityError) {
    try require(values, at: index, "positive") { $0 > 0 }
  }

  /// Checks that an argument's value is finite, and a condition on it.
  func require(
    _ values: [Double], at index: Int, _ needed: String, _ condition: (Double) -> Bool
  ) throws(DensityError) {
    guard values[index].isFinite && condition(values[index]) else {
      throw .badArgument(
        arguments[index].name, of: name, value: values[index], needed: needed)
    }
  }
}
