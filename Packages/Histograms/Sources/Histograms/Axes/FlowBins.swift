/// Which of the two bins for entries outside an axis exist.
///
/// An entry that falls where there is no bin is not counted anywhere in the histogram.
public struct FlowBins: OptionSet, Sendable, Hashable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A bin for entries below the first edge.
  public static let underflow = FlowBins(rawValue: 1)

  /// A bin for entries at or above the last edge, and for NaN.
  public static let overflow = FlowBins(rawValue: 2)

  /// Both bins: what axes have unless told otherwise.
  public static let both: FlowBins = [.underflow, .overflow]

  /// Neither bin.
  public static let none: FlowBins = []
}
