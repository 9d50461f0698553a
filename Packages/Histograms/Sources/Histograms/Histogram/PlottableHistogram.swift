/// What plots, files and bridges read from a histogram, whatever its type.
///
/// Arrays run over the bins row by row, the last axis fastest, as NumPy's. With `flow: true` they
/// include the flow bins that exist; their shape is then the `extent` of each axis instead of the
/// `count`.
public protocol PlottableHistogram: Sendable {
  /// The axes.
  var axes: [AnyAxis] { get }

  /// The name, label and metadata.
  var annotation: Annotation { get }

  /// What a cell keeps.
  var storageKind: StorageKind { get }

  /// The content of each bin.
  func values(flow: Bool) -> [Double]

  /// The variance of each bin's content; nil if variances are not known.
  ///
  /// Means of samples have NaN for bins whose samples are too few to tell.
  func variances(flow: Bool) -> [Double]?

  /// The content of all bins together, with or without the flow bins.
  func sum(flow: Bool) -> BinContent
}

extension PlottableHistogram {
  /// The content of each bin, without flow bins.
  public func values() -> [Double] { values(flow: false) }

  /// The variance of each bin's content, without flow bins; nil if variances are not known.
  public func variances() -> [Double]? { variances(flow: false) }

  /// The word by which code refers to the histogram; empty if it has none.
  public var name: String { annotation.name }

  /// What a plot prints for the histogram; empty if there is none.
  public var label: String { annotation.label }

  /// The number of axes.
  public var dimension: Int { axes.count }

  /// The number of bins of each axis.
  public func shape(flow: Bool = false) -> [Int] {
    axes.map { flow ? $0.extent : $0.count }
  }
}
