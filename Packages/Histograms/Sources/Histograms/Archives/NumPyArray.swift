/// An array in NumPy's `.npy` format.
///
/// Source: NumPy Enhancement Proposal 1.
struct NumPyArray: Equatable {
  /// The extent of each dimension.
  var shape: [Int]

  /// The numbers, the last dimension fastest.
  var values: [Double]

  /// The numbers as integers, if they were stored as such.
  var integers: [Int64]?

  /// An array of numbers.
  init(shape: [Int], values: [Double]) {
    self.shape = shape
    self.values = values
  }

  /// An array of integers.
  init(shape: [Int], integers: [Int64]) {
    self.shape = shape
    self.integers = integers
    values = integers.map(Double.init)
  }

  /// The file, in version 1.0 of the format.
  var bytes: [UInt8] {
    let dimensions = shape.map { "\($0)," }.joined(separator: " ")
    let kind = integers == nil ? "<f8" : "<i8"
    var header = "{'descr': '\(kind)', 'fortran_order': False, 'shape': (\(dimensions)), }"
    // The data begins at a multiple of 64 bytes.
    header += String(repeating: " ", count: 63 - (10 + header.utf8.count) % 64) + "\n"
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    bytes.append(header.utf8.count, size: 2)
    bytes += header.utf8
    if let integers {
      for value in integers { bytes.append(value, size: 8) }
    } else {
      for value in values { bytes.append(value.bitPattern, size: 8) }
    }
    return bytes
  }
}
