import Columnar

extension FieldReader {
  /// The length of each collection.
  func lengths(_ offsets: [Int]) throws(ROOTError) -> [Int] {
    var lengths: [Int] = []
    lengths.reserveCapacity(offsets.count - 1)
    var signs = 0
    for index in 1..<max(offsets.count, 1) {
      let length = offsets[index] &- offsets[index - 1]
      signs |= length
      lengths.append(length)
    }
    guard signs >= 0 else {
      throw ROOTError(.malformed, "The ends of collections are not in order")
    }
    return lengths
  }

  static func short(_ lengths: [Int]) throws(ROOTError) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(lengths.count)
    for length in lengths {
      guard let short = UInt32(exactly: length) else {
        throw ROOTError(.malformed, "A collection of \(length) items does not fit into its count")
      }
      result.append(short)
    }
    return result
  }

  static func strings(_ offsets: [Int], _ bytes: [UInt8]) throws(ROOTError) -> StringColumn {
    do throws(ColumnarError) {
      return try StringColumn(offsets: offsets, bytes: bytes)
    } catch {
      throw ROOTError(.malformed, "\(error)")
    }
  }

  /// The position of each value that may be missing, from collections of one item or none.
  static func positions(_ offsets: [Int]) throws(ROOTError) -> [Int] {
    var positions: [Int] = []
    positions.reserveCapacity(offsets.count - 1)
    for index in 1..<max(offsets.count, 1) {
      switch offsets[index] &- offsets[index - 1] {
      case 0: positions.append(-1)
      case 1 where offsets[index - 1] >= 0: positions.append(offsets[index - 1])
      case let length:
        throw ROOTError(.malformed, "A value that may be missing has \(length) items")
      }
    }
    return positions
  }
}
