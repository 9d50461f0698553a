import CColumnar
import HEPCore

// The reducers of floating-point numbers by the kernels in C; what they give is what the general ones do.

extension Jagged where Item == Float {
  /// The sum of each row; zero for an empty one.
  public func sum() -> [Float] { perRow(ccol_sums_float) }

  /// The index in each row of its smallest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  public func argMin() -> OptionalColumn<Int> { extremes(ccol_extremes_float, largest: false) }

  /// The index in each row of its largest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  public func argMax() -> OptionalColumn<Int> { extremes(ccol_extremes_float, largest: true) }
}

extension Jagged where Item == Double {
  /// The sum of each row; zero for an empty one.
  public func sum() -> [Double] { perRow(ccol_sums_double) }

  /// The index in each row of its smallest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  public func argMin() -> OptionalColumn<Int> { extremes(ccol_extremes_double, largest: false) }

  /// The index in each row of its largest entry; missing for an empty row.
  ///
  /// Of equal entries the first counts; NaN entries are passed over.
  public func argMax() -> OptionalColumn<Int> { extremes(ccol_extremes_double, largest: true) }
}

extension Jagged where Item.Column == [Item] {
  /// What a kernel makes of the rows: one value for each, and so many more.
  func perRow<Value>(
    andMore more: Int = 0,
    _ kernel: (
      UnsafePointer<Int>?, Int, UnsafePointer<Item>?, Int, UnsafeMutablePointer<Value>?
    ) -> Void
  ) -> [Value] {
    [Value](freshCapacity: count + more) { (values: inout OutputSpan<Value>) in
      withRows { offsets, entries in
        values.withUnsafeMutableBufferPointer { values, written in
          kernel(offsets, count, entries.baseAddress, entries.count, values.baseAddress)
          written = count + more
        }
      }
    }
  }

  private func extremes(
    _ kernel: (
      UnsafePointer<Int>?, Int, UnsafePointer<Item>?, Int, Bool, UnsafeMutablePointer<Int>?
    ) -> Int,
    largest: Bool
  ) -> OptionalColumn<Int> {
    var last = -1
    let indices = [Int](freshCapacity: count) { (indices: inout OutputSpan<Int>) in
      withRows { offsets, entries in
        indices.withUnsafeMutableBufferPointer { indices, written in
          last = kernel(
            offsets, count, entries.baseAddress, entries.count, largest, indices.baseAddress)
          written = count
        }
      }
    }
    // The indices are their own positions among all that there are.
    return OptionalColumn(uncheckedPositions: indices, content: Array(0..<last + 1))
  }

  /// Passes on the offsets and the entries as kernels take them.
  private func withRows(
    _ body: (UnsafePointer<Int>?, UnsafeBufferPointer<Item>) -> Void
  ) {
    offsets.withUnsafeBufferPointer { offsets in
      content.withUnsafeBufferPointer { body(offsets.baseAddress, $0) }
    }
  }
}
