/// A place on an axis: a bin by number, by a value in it, or by name.
///
///     h[.bins(from: .loc(80), to: .loc(100) + 1)]
public struct BinPlace: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case bin(Int)
    case value(Double)
    case name(String)
    case underflow
    case overflow
  }

  let kind: Kind
  let shift: Int

  private init(_ kind: Kind, shift: Int = 0) {
    self.kind = kind
    self.shift = shift
  }

  /// The bin of a number: 0 is the first, -1 the underflow, `count` the overflow.
  public static func bin(_ index: Int) -> BinPlace { BinPlace(.bin(index)) }

  /// The bin that holds a value.
  public static func loc(_ value: Double) -> BinPlace { BinPlace(.value(value)) }

  /// The bin with a name.
  public static func loc(_ name: String) -> BinPlace { BinPlace(.name(name)) }

  /// The underflow bin.
  public static let underflow = BinPlace(.underflow)

  /// The overflow bin.
  public static let overflow = BinPlace(.overflow)

  /// So many bins further.
  public static func + (left: BinPlace, bins: Int) -> BinPlace {
    BinPlace(left.kind, shift: left.shift + bins)
  }

  /// So many bins back.
  public static func - (left: BinPlace, bins: Int) -> BinPlace { left + -bins }

  /// The number of the bin at which a range ends: `count` for the upper edge of a circular axis, whose
  /// values belong to the first bin.
  func end(on axis: AnyAxis, number: Int) throws(HistogramError) -> Int {
    let index = try index(on: axis, number: number)
    guard index == 0, shift == 0, axis.isCircular, case .value(let value) = kind,
      let upper = axis.edges.last, value >= upper
    else { return index }
    return axis.count
  }

  /// The number of the bin on an axis, from -1 to `count`.
  ///
  /// - Throws: `HistogramError` if the axis has no such name or does not take numbers.
  func index(on axis: AnyAxis, number: Int) throws(HistogramError) -> Int {
    let index: Int
    switch kind {
    case .bin(let bin): index = bin
    case .underflow: index = -1
    case .overflow: index = axis.count
    case .value(let value):
      guard let found = axis.index(of: value) else {
        throw HistogramError(
          .wrongValue(axis: number, expected: axis.summary, got: "\(value)"))
      }
      guard axis.binLabels == nil || found < axis.count else {
        throw HistogramError(.noSuchBin(axis: number, "\(value)"))
      }
      index = found
    case .name(let name):
      guard let found = axis.binLabels?.firstIndex(of: name) else {
        throw HistogramError(.noSuchBin(axis: number, "\"\(name)\""))
      }
      index = found
    }
    let (sum, overflow) = index.addingReportingOverflow(shift)
    guard !overflow, (-1...axis.count).contains(sum) else {
      throw HistogramError(
        .noSuchBin(axis: number, shift == 0 ? "\(index)" : "\(index) + \(shift)"))
    }
    return sum
  }
}
