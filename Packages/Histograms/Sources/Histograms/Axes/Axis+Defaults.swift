extension Axis {
  /// No names: the edges say what the bins are.
  public var binLabels: [String]? { nil }

  /// Touching intervals.
  public var isDiscrete: Bool { false }

  /// A line, not a circle.
  public var isCircular: Bool { false }

  /// Not possible.
  public func rebinned(by factor: Int) -> Self? { nil }

  /// A variable axis between the edges of the bins; nil if they stand for separate things.
  public func sliced(_ bins: Range<Int>) -> AnyAxis? {
    guard !isDiscrete, !bins.isEmpty else { return nil }
    let edges = Array(edges[bins.lowerBound...bins.upperBound])
    return (try? Variable(edges: edges, flow: flow, annotation: annotation)).map { AnyAxis($0) }
  }

  /// Looks each value up on its own; axes with a faster way replace this.
  @inlinable
  public func addOffsets(
    of values: Span<Value>, stride: Int32, to offsets: inout MutableSpan<Int32>
  ) {
    addOffsetsOneByOne(of: values, stride: stride, to: &offsets)
  }
}

extension Axis {
  /// No.
  public var grows: Bool { false }

  /// The axis as it is.
  public func grown(toHold values: Span<Value>) -> Self { self }

  /// The axis itself, if the other has the same bins.
  public func merged(with other: Self) -> Self? { hasSameBins(as: other) ? self : nil }

  /// The same bins, if the other axis has the same.
  public func bins(of other: Self) -> [Int]? {
    hasSameBins(as: other) ? Array(0..<count) : nil
  }

  /// Whether the other axis is the same but for name, label and metadata.
  func hasSameBins(as other: Self) -> Bool {
    var (left, right) = (self, other)
    left.annotation = Annotation()
    right.annotation = Annotation()
    return left == right
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
