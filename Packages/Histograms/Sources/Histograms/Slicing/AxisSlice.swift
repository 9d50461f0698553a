/// What to take of one axis: UHI's indexing.
///
///     try h[.range(80..<100), .loc("mm")]     // values 80 to 100 of the channel mm
///     try h[.range(80...).rebin(2), .sum]     // from 80 on, pairs of bins, all channels
///     try h[["m": .bins(2..<7).sum]]          // by name; other axes stay
///
/// What is cut off goes to the flow bins, so that sums over the axis stay the same; where there is no
/// flow bin it is dropped. A sum over a range counts only the range, and the flow bin on a side that is
/// open. Leftover bins of a rebinning go to the overflow.
public struct AxisSlice: Sendable, Hashable {
  enum Selection: Sendable, Hashable {
    case bin(BinPlace)
    case range(from: BinPlace?, to: BinPlace?)
    case list([BinPlace])
  }

  enum Action: Sendable, Hashable {
    case keep
    case sum
    case rebin(Int)
    case groups([Int])
    case edges([Double])
  }

  let selection: Selection
  let action: Action

  private init(_ selection: Selection, _ action: Action = .keep) {
    self.selection = selection
    self.action = action
  }

  /// The axis as it is.
  public static let all = AxisSlice(.range(from: nil, to: nil))

  /// One bin; the axis goes.
  public static func at(_ place: BinPlace) -> AxisSlice { AxisSlice(.bin(place)) }

  /// The bin of a number; the axis goes.
  public static func bin(_ index: Int) -> AxisSlice { .at(.bin(index)) }

  /// The bin that holds a value; the axis goes.
  public static func loc(_ value: Double) -> AxisSlice { .at(.loc(value)) }

  /// The bin with a name; the axis goes.
  public static func loc(_ name: String) -> AxisSlice { .at(.loc(name)) }

  /// The underflow bin; the axis goes.
  public static let underflow = AxisSlice.at(.underflow)

  /// The overflow bin; the axis goes.
  public static let overflow = AxisSlice.at(.overflow)

  /// The bins from one place up to, but without, another; nil is an open side.
  public static func bins(from first: BinPlace?, to end: BinPlace?) -> AxisSlice {
    AxisSlice(.range(from: first, to: end))
  }

  /// The bins of these numbers.
  public static func bins(_ range: Range<Int>) -> AxisSlice {
    .bins(from: .bin(range.lowerBound), to: .bin(range.upperBound))
  }

  /// The bins from a number on.
  public static func bins(_ range: PartialRangeFrom<Int>) -> AxisSlice {
    .bins(from: .bin(range.lowerBound), to: nil)
  }

  /// The bins below a number.
  public static func bins(_ range: PartialRangeUpTo<Int>) -> AxisSlice {
    .bins(from: nil, to: .bin(range.upperBound))
  }

  /// The bins from the one that holds the lower value up to, but without, the one that holds the upper.
  public static func range(_ values: Range<Double>) -> AxisSlice {
    .bins(from: .loc(values.lowerBound), to: .loc(values.upperBound))
  }

  /// The bins from the one that holds a value on.
  public static func range(_ values: PartialRangeFrom<Double>) -> AxisSlice {
    .bins(from: .loc(values.lowerBound), to: nil)
  }

  /// The bins below the one that holds a value.
  public static func range(_ values: PartialRangeUpTo<Double>) -> AxisSlice {
    .bins(from: nil, to: .loc(values.upperBound))
  }

  /// Some categories, in this order; others go to the overflow.
  public static func pick(_ names: [String]) -> AxisSlice {
    AxisSlice(.list(names.map { .loc($0) }))
  }

  /// Some categories by their numbers, in this order; others go to the overflow.
  public static func pick(_ numbers: [Int]) -> AxisSlice {
    AxisSlice(.list(numbers.map { .loc(Double($0)) }))
  }

  /// The sum over the axis, flow bins included; the axis goes.
  public static let sum = all.sum

  /// Groups of neighbouring bins.
  public static func rebin(_ factor: Int) -> AxisSlice { all.rebin(factor) }

  /// Groups of neighbouring bins, of these sizes.
  public static func rebin(groups: [Int]) -> AxisSlice { all.rebin(groups: groups) }

  /// Groups of bins between some of the edges.
  public static func rebin(edges: [Double]) -> AxisSlice { all.rebin(edges: edges) }

  /// The sum over these bins; the axis goes.
  public var sum: AxisSlice { AxisSlice(selection, .sum) }

  /// Groups of these bins.
  public func rebin(_ factor: Int) -> AxisSlice { AxisSlice(selection, .rebin(factor)) }

  /// Groups of these bins, of these sizes, which must come to all of them.
  public func rebin(groups: [Int]) -> AxisSlice { AxisSlice(selection, .groups(groups)) }

  /// Groups of these bins between some of the edges.
  public func rebin(edges: [Double]) -> AxisSlice { AxisSlice(selection, .edges(edges)) }
}
