import Synchronization

/// A histogram of counts that any number of tasks may fill at the same time.
///
/// Counts are added atomically, and as integers in whatever order, so the result does not depend on it.
/// Use it where entries come one by one from tasks that run already; columns are filled faster, with the
/// same guarantee, by ``Histogram/fill(_:workers:)-(_,_)``.
///
///     let h = AtomicHistogram(Regular(60, 60...120))
///     await withTaskGroup { group in
///       for file in files { group.addTask { for mass in masses(file) { h.fill(mass) } } }
///     }
///     let counts = h.histogram()
public final class AtomicHistogram<each A: Axis>: Sendable {
  private let empty: Histogram<Counts, repeat each A>
  private let counts: AtomicCounts

  /// An empty histogram with these axes.
  ///
  /// - Precondition: there is at least one axis, none grows, and the axes span fewer than 2^31 - 1 cells.
  public init(_ axes: repeat each A, annotation: Annotation = Annotation()) {
    empty = Histogram(repeat each axes, storage: .counts, annotation: annotation)
    precondition(!empty.canGrow, "an axis cannot grow while other tasks fill it")
    counts = AtomicCounts(empty.cells.count)
  }

  /// Adds one entry: one value per axis.
  public func fill<each T: FillValue>(
    _ values: repeat each T
  ) where repeat (each T).AxisValue == (each A).Value {
    if let cell = empty.cell(at: repeat (each values).axisValue) { counts.addEntry(at: cell) }
  }

  /// The histogram so far; entries that other tasks add meanwhile may or may not be in it.
  public func histogram() -> Histogram<Counts, repeat each A> {
    var histogram = empty
    histogram.content = Counts(counts: counts.values())
    return histogram
  }
}

/// Counts that are added atomically.
private final class AtomicCounts: @unchecked Sendable {
  private let cells: UnsafeMutableBufferPointer<Atomic<Int64>>

  init(_ count: Int) {
    cells = .allocate(capacity: count)
    for i in 0..<count { cells.initializeElement(at: i, to: Atomic(0)) }
  }

  deinit {
    cells.deinitialize()
    cells.deallocate()
  }

  func addEntry(at cell: Int) { cells[cell].wrappingAdd(1, ordering: .relaxed) }

  func values() -> [Int64] { cells.indices.map { cells[$0].load(ordering: .relaxed) } }
}
