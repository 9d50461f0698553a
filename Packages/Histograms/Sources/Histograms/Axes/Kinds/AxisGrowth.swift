/// How far axes grow.
enum AxisGrowth {
  /// The most bins that an axis grows to.
  ///
  /// A value that would need more is treated as if the axis did not grow.
  static let mostBins = 1 << 20

  /// The most cells that a histogram grows to.
  static let mostCells = 1 << 26
}

extension Axis {
  /// Whether any bin holds the value.
  @inlinable
  func holds(_ value: Value) -> Bool { (0..<count).contains(index(of: value)) }

  /// The axis with bins for one more value, as far as it grows.
  @usableFromInline
  func grown(toHold value: Value) -> Self { grown(toHold: [value].span) }

  /// The axis with bins for a column too, as far as it grows.
  func grown<T: FillValue>(converting values: Span<T>) -> Self where T.AxisValue == Value {
    guard grows else { return self }
    var axis = self
    for start in stride(from: 0, to: values.count, by: 2048) {
      let block = values.extracting(start..<min(start + 2048, values.count))
      T.withAxisValues(of: block) { axis = axis.grown(toHold: $0) }
    }
    return axis
  }

  /// The axis with bins for a column too, as far as it grows.
  func grown<T: FillValue>(converting values: [T]) -> Self where T.AxisValue == Value {
    grown(converting: values.span)
  }

  /// Where each existing position of the other axis lies here; nil if a bin has no place here.
  func positions(of other: Self) -> [Int?]? {
    guard let bins = bins(of: other) else { return nil }
    var positions = bins.map { position(ofBin: $0) }
    if other.hasUnderflow { positions.insert(position(ofBin: -1), at: 0) }
    if other.hasOverflow { positions.append(position(ofBin: count)) }
    return positions
  }
}
