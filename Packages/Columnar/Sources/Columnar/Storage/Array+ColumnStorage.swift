import HEPCore

extension Array: ColumnStorage where Element: ColumnElement {
  /// The entries at the given positions, in that order.
  ///
  /// - Precondition: every position lies in `0..<count`.
  @inlinable
  public func gathered(at positions: [Int]) -> [Element] {
    let count = positions.count
    return [Element](freshCapacity: count) { (output: inout OutputSpan<Element>) in
      let (values, positions) = (span, positions.span)
      for slot in 0..<count { output.append(values[positions[slot]]) }
    }
  }

  /// The entries at which a mask is true, in order.
  ///
  /// - Precondition: the mask has as many entries.
  @inlinable
  public func compacted(by mask: [Bool]) -> [Element] {
    kept(by: mask)
  }

  /// A copy of a run of consecutive entries.
  ///
  /// - Precondition: `range` lies in `0..<count`.
  @inlinable
  public func extracting(_ range: Range<Int>) -> [Element] {
    range == indices ? self : Array(self[range])
  }
}

extension Array {
  /// The entries at which a mask is true, in order.
  ///
  /// Entries that are plain bits are written one after another, and each over the one before unless that
  /// is kept: no branch depends on the mask.
  ///
  /// - Precondition: the mask has as many entries.
  @inlinable
  public func kept(by mask: [Bool]) -> [Element] {
    precondition(mask.count == count, "A mask must have as many entries.")
    guard _isPOD(Element.self) else { return indices.filter { mask[$0] }.map { self[$0] } }
    return [Element](freshCapacity: mask.trueCount + 1) { (output: inout OutputSpan<Element>) in
      output.withUnsafeMutableBufferPointer { room, written in
        withUnsafeBufferPointer { values in
          guard let room = room.baseAddress, let values = values.baseAddress else { return }
          let bytes = mask.span.bytes
          var next = 0
          for position in 0..<count {
            (room + next).initialize(to: values[position])
            next &+= bytes.truth(at: position)
          }
          written = next
        }
      }
    }
  }
}
