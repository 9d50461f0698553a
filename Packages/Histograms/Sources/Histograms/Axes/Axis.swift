/// One dimension of a histogram: it turns a value into the number of a bin.
///
/// Bins are numbered from 0 to `count - 1`. Index `-1` means the underflow and `count` the overflow.
/// To make a new kind of axis, conform a value type in one file; everything else (filling, slicing,
/// plotting, `AnyHistogram`) works through this protocol.
public protocol Axis<Value>: Sendable, Hashable {
  /// What the axis bins: `Double` for every axis of numbers, `String` for one of names, `Bool` for
  /// one of yes and no.
  ///
  /// Columns of other types are converted to it in blocks (see ``FillValue``).
  associatedtype Value: Sendable

  /// The number of bins without flow bins.
  var count: Int { get }

  /// The flow bins it has.
  var flow: FlowBins { get }

  /// The `count + 1` edges of the bins, ascending. Axes of names give 0, 1, 2, …
  var edges: [Double] { get }

  /// The name, label and metadata.
  var annotation: Annotation { get set }

  /// What each bin is called, for axes of names; nil where the edges say it all.
  var binLabels: [String]? { get }

  /// Whether the bins stand for separate things rather than touching intervals.
  var isDiscrete: Bool { get }

  /// Whether the last bin is followed by the first.
  var isCircular: Bool { get }

  /// Short text for error messages, such as `Regular(60, 60.0...120.0)`.
  var summary: String { get }

  /// The bin of a value: `-1` for underflow, `count` for overflow, whether or not these bins exist.
  func index(of value: Value) -> Int

  /// Adds `stride` times the position of each value's bin to the offsets of a block of entries.
  ///
  /// A position counts from the first existing bin, underflow included. For a value that has no
  /// bin, the sign bit of the offset is set and stays set: the entry is dropped. Both spans have the
  /// same number of elements. This is the inner loop of bulk filling.
  func addOffsets(
    of values: Span<Value>, stride: Int32, to offsets: inout MutableSpan<Int32>)

  /// Goes from the number of a cell among the axes before to its number with this axis.
  ///
  /// That is `cell * extent` plus the position of the value's bin; the number becomes, and stays,
  /// negative if there is no such bin. This is the inner step of filling one entry.
  func descend(to value: Value, in cell: inout Int)

  /// The axis whose bins are groups of `factor` neighbours, or nil where that is not possible.
  func rebinned(by factor: Int) -> Self?

  /// The axis of some of the bins, without the others; nil where that is no axis.
  func sliced(_ bins: Range<Int>) -> AnyAxis?

  /// Whether the axis gets new bins for values that have none.
  var grows: Bool { get }

  /// The axis with bins for these values too, as far as it grows.
  func grown(toHold values: Span<Value>) -> Self

  /// The axis with the bins of both, those of this one first; nil if there is no such axis.
  func merged(with other: Self) -> Self?

  /// For each bin of the other axis, the bin here that holds the same values, or nil if one of them
  /// has none.
  func bins(of other: Self) -> [Int]?
}
