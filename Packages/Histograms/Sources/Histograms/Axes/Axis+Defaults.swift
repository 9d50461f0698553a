extension Axis {
  /// No names: the edges say what the bins are.
  public var binLabels: [String]? { nil }

  /// Touching intervals.
  public var isDiscrete: Bool { false }

  /// A line, not a circle.
  public var isCircular: Bool { false }

  /// Not possible.
  public func rebinned(by factor: Int) -> Self? { nil }

  /// Looks each value up on its own; axes with a faster way replace this.
  @inlinable
  public func addOffsets(
    of values: Span<Value>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    for i in values.indices {
      if let position = position(ofBin: index(of: values[i])) {
        offsets[i] &+= stride &* Int32(truncatingIfNeeded: position)
      } else {
        offsets[i] |= Int32.min
      }
    }
  }
}

extension Axis {
  /// The word by which code refers to the axis; empty if it has none.
  public var name: String {
    get { annotation.name }
    set { annotation.name = newValue }
  }

  /// What a plot prints along the axis, with the unit; empty if there is none.
  public var label: String {
    get { annotation.label }
    set { annotation.label = newValue }
  }

  /// Remarks that travel with the axis.
  public var metadata: [String: MetadataValue] {
    get { annotation.metadata }
    set { annotation.metadata = newValue }
  }

  /// Whether there is an underflow bin.
  @inlinable public var hasUnderflow: Bool { flow.contains(.underflow) }

  /// Whether there is an overflow bin.
  @inlinable public var hasOverflow: Bool { flow.contains(.overflow) }

  /// The number of bins with the flow bins that exist.
  @inlinable public var extent: Int {
    count + (hasUnderflow ? 1 : 0) + (hasOverflow ? 1 : 0)
  }

  /// The middle of each bin.
  public var centers: [Double] {
    let edges = edges
    return (0..<count).map { 0.5 * (edges[$0] + edges[$0 + 1]) }
  }

  /// The width of each bin.
  public var widths: [Double] {
    let edges = edges
    return (0..<count).map { edges[$0 + 1] - edges[$0] }
  }

  /// Where bin `index` lies among the existing bins, underflow first; nil if it does not exist.
  @inlinable
  public func position(ofBin index: Int) -> Int? {
    let position = index + (hasUnderflow ? 1 : 0)
    return position >= 0 && position < extent ? position : nil
  }

  /// Goes from the cell number in the axes before to the one in these and this axis.
  ///
  /// The number becomes, and stays, negative if the axis has no bin for the value.
  @inlinable
  public func descend(to value: Value, in cell: inout Int) {
    let position = position(ofBin: index(of: value)) ?? -1
    cell = cell >= 0 && position >= 0 ? cell &* extent &+ position : -1
  }
}
