import CColumnar
import HEPCore

// The reducers of floating-point numbers by the kernels in C; what they give is what the general ones do.

extension Jagged where Item == Float {
  /// The sum of each row; zero for an empty one.
  public func sum() -> [Float] { sums(ccol_sums_float) }

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
  public func sum() -> [Double] { sums(ccol_sums_double) }

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

  private func sums(
    _ kernel: (
      UnsafePointer<Int64>?, Int, UnsafePointer<Item>?, Int64, UnsafeMutablePointer<Item>?
    ) -> Void
  ) -> [Item] {
    [Item](freshCapacity: count) { (sums: inout OutputSpan<Item>) in
      withRows { offsets, entries in
        sums.withUnsafeMutableBufferPointer { sums, written in
          kernel(offsets, count, entries.baseAddress, Int64(entries.count), sums.baseAddress)
          written = count
        }
      }
    }
  }

  private func extremes(
    _ kernel: (
      UnsafePointer<Int64>?, Int, UnsafePointer<Item>?, Int64, Bool, UnsafeMutablePointer<Int64>?
    ) -> Int64,
    largest: Bool
  ) -> OptionalColumn<Int> {
    var last: Int64 = -1
    let indices = [Int](freshCapacity: count) { (indices: inout OutputSpan<Int>) in
      withRows { offsets, entries in
        indices.withUnsafeMutableBufferPointer { indices, written in
          last = UnsafeMutableRawBufferPointer(indices).withMemoryRebound(to: Int64.self) {
            kernel(
              offsets, count, entries.baseAddress, Int64(entries.count), largest, $0.baseAddress)
          }
          written = count
        }
      }
    }
    // The indices are their own positions among all that there are.
    return OptionalColumn(uncheckedPositions: indices, content: Array(0..<Int(last) + 1))
  }

  /// Passes on the offsets and the entries as kernels take them.
  private func withRows(
    _ body: (UnsafePointer<Int64>?, UnsafeBufferPointer<Item>) -> Void
  ) {
    offsets.withUnsafeBytes { offsets in
      offsets.withMemoryRebound(to: Int64.self) { offsets in
        content.withUnsafeBufferPointer { body(offsets.baseAddress, $0) }
      }
    }
  }
}
