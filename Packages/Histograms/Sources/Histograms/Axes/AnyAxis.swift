/// An axis whose kind is known at run time.
///
/// It wraps any ``Axis``, also one defined elsewhere, and answers the same questions.
public struct AnyAxis: Sendable {
  /// The wrapped axis.
  public private(set) var base: any Axis

  /// Wraps an axis.
  public init(_ base: some Axis) { self.base = base }

  /// The wrapped axis as the given type, or nil if it is of another.
  public func `as`<A: Axis>(_ type: A.Type) -> A? { base as? A }

  /// The name, label and metadata.
  public var annotation: Annotation {
    get { base.annotation }
    set { base.annotation = newValue }
  }

  /// The word by which code refers to the axis; empty if it has none.
  public var name: String { base.annotation.name }

  /// What a plot prints along the axis, with the unit; empty if there is none.
  public var label: String { base.annotation.label }

  /// The number of bins without flow bins.
  public var count: Int { base.count }

  /// The number of bins with the flow bins that exist.
  public var extent: Int { base.extent }

  /// The flow bins.
  public var flow: FlowBins { base.flow }

  /// Whether there is an underflow bin.
  public var hasUnderflow: Bool { base.hasUnderflow }

  /// Whether there is an overflow bin.
  public var hasOverflow: Bool { base.hasOverflow }

  /// The `count + 1` edges of the bins, ascending.
  public var edges: [Double] { base.edges }

  /// The middle of each bin.
  public var centers: [Double] { base.centers }

  /// The width of each bin.
  public var widths: [Double] { base.widths }

  /// What each bin is called, for axes of names; nil where the edges say it all.
  public var binLabels: [String]? { base.binLabels }

  /// Whether the bins stand for separate things rather than touching intervals.
  public var isDiscrete: Bool { base.isDiscrete }

  /// Whether the last bin is followed by the first.
  public var isCircular: Bool { base.isCircular }

  /// Short text for error messages.
  public var summary: String { base.summary }

  /// Where bin `index` lies among the existing bins, underflow first; nil if it does not exist.
  public func position(ofBin index: Int) -> Int? { base.position(ofBin: index) }

  /// The axis whose bins are groups of `factor` neighbours, or nil where that is not possible.
  public func rebinned(by factor: Int) -> AnyAxis? { base.rebinnedAny(by: factor) }

  /// The bin of a number, or nil if the axis does not take numbers.
  public func index(of value: Double) -> Int? {
    (base as? any Axis<Double>)?.index(of: value)
  }
}

extension Axis {
  /// The rebinned axis with its type erased.
  func rebinnedAny(by factor: Int) -> AnyAxis? { rebinned(by: factor).map { AnyAxis($0) } }
}
