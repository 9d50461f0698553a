/// A column of values of a type known at run time, for filling an ``AnyHistogram``.
public struct FillColumn: Sendable {
  /// The number of values.
  public let count: Int

  /// The type of value an axis sees.
  let valueType: any Any.Type

  /// How to add the offsets of a range of values on an axis; nil if the axis takes another type.
  private let bind: @Sendable (any Axis) -> OffsetAdding?

  /// The axis with bins for the values, as far as it grows and takes them.
  let grown: @Sendable (AnyAxis) -> AnyAxis

  /// Adds the offsets of a range of values, with the stride of the axis.
  typealias OffsetAdding = @Sendable (Range<Int>, Int32, inout MutableSpan<Int32>) -> Void

  /// A column of these values.
  public init<T: FillValue>(_ values: [T]) {
    count = values.count
    valueType = T.AxisValue.self
    bind = { axis in
      guard let axis = axis as? any Axis<T.AxisValue> else { return nil }
      return { range, stride, offsets in
        axis.addOffsets(
          converting: values.span.extracting(range), stride: stride, to: &offsets)
      }
    }
    grown = { axis in
      (axis.base as? any Axis<T.AxisValue>)?.grownAny(converting: values) ?? axis
    }
  }

  /// How to number the cells of columns on axes.
  ///
  /// - Throws: `HistogramError` if there is not one column per axis, or an axis takes another type.
  static func numbering(
    of columns: [FillColumn], on axes: [AnyAxis]
  ) throws(HistogramError) -> CellNumbering {
    guard columns.count == axes.count else {
      throw HistogramError(.dimensions(expected: axes.count, got: columns.count))
    }
    var steps: [(add: OffsetAdding, stride: Int32)] = []
    let strides = CellLayout.strides(axes.map(\.extent))
    for (i, column) in columns.enumerated() {
      guard let add = column.bind(axes[i].base) else {
        throw HistogramError(
          .wrongValue(axis: i, expected: axes[i].summary, got: "\(column.valueType)"))
      }
      steps.append((add, Int32(strides[i])))
    }
    return { [steps] range, cells in
      for step in steps { step.add(range, step.stride, &cells) }
    }
  }
}

extension Axis {
  /// The grown axis with its type erased.
  fileprivate func grownAny<T: FillValue>(
    converting values: [T]
  ) -> AnyAxis where T.AxisValue == Value { AnyAxis(grown(converting: values.span)) }
}
