/// A histogram whose axes and storage are known when the program is compiled.
///
/// Filling it with the wrong number or kind of values does not compile.
///
///     var h = Histogram(Regular(60, 60...120, name: "m", label: "m [GeV]"))
///     h.fill(91.2)
///     try h.fill([90.1, 91.7, 88.4])
///
///     var pt = Histogram(
///       Regular(24, -2.4...2.4, name: "eta"), Variable([20, 30, 50, 100], name: "pt"),
///       storage: .weighted)
///     pt.fill(0.3, 42, weight: 0.7)
///
/// Use ``AnyHistogram`` where the axes are known only when the program runs.
public struct Histogram<Cells: CellStorage, each A: Axis>: Sendable {
  /// The axes, each with its own type; for one axis this is the axis itself.
  public internal(set) var typedAxes: (repeat each A)

  @usableFromInline var content: Cells

  /// Whether any axis grows.
  @usableFromInline let canGrow: Bool

  /// The content of all bins, flow bins included; the last axis runs fastest.
  public var cells: Cells { content }

  /// The name, label and metadata.
  public var annotation: Annotation

  /// An empty histogram with these axes and the given storage.
  ///
  /// - Precondition: there is at least one axis, and the axes span fewer than 2^31 - 1 cells.
  public init(_ axes: repeat each A, storage: Cells, annotation: Annotation = Annotation()) {
    var extents: [Int] = []
    for axis in repeat each axes { extents.append(axis.extent) }
    guard let count = CellLayout.cellCount(extents) else {
      preconditionFailure("the axes span more than 2147483646 cells")
    }
    precondition(!extents.isEmpty, "a histogram needs at least one axis")
    typedAxes = (repeat each axes)
    canGrow = Self.canGrow(repeat each axes)
    content = storage.empty(count: count)
    self.annotation = annotation
  }

  init(_ axes: repeat each A, cells: Cells, annotation: Annotation) {
    typedAxes = (repeat each axes)
    canGrow = Self.canGrow(repeat each axes)
    content = cells
    self.annotation = annotation
  }

  /// How many cells neighbouring bins of each axis lie apart.
  var strides: [Int32] {
    var extents: [Int] = []
    for axis in repeat each typedAxes { extents.append(axis.extent) }
    return CellLayout.strides(extents).map { Int32($0) }
  }
}

extension Histogram where Cells == Sums {
  /// An empty histogram with these axes and sums in double precision.
  ///
  /// - Precondition: there is at least one axis, and the axes span fewer than 2^31 - 1 cells.
  public init(_ axes: repeat each A, annotation: Annotation = Annotation()) {
    self.init(repeat each axes, storage: Sums(), annotation: annotation)
  }
}
