import Columnar

/// A number that is stored big-endian in a file and native in a column.
///
/// The requirements are whole-run operations, so that a sink whose type is known at run time only
/// calls one of them per run and each of them is compiled for its type.
protocol StoredNumber: ColumnPrimitive, BitwiseCopyable {
  /// The unsigned integer of the same size.
  associatedtype Bits: FixedWidthInteger & BitwiseCopyable

  /// The number behind bits in native order.
  init(storedBits: Bits)

  /// The number as an integer; nil when it is not one.
  static func integer(_ value: Self) -> Int?

  /// Appends consecutive numbers.
  static func append(
    _ count: Int, from cursor: inout Cursor, to values: inout [Self]
  ) throws(ROOTError)

  /// Appends consecutive numbers at each of some places.
  ///
  /// - Parameter offset: what is added to the places.
  static func append(
    _ count: Int, at places: [Int], plus offset: Int, from bytes: [UInt8], to values: inout [Self]
  ) throws(ROOTError)

  /// Appends vectors: for each an optional header, the number of values, and the values.
  static func appendVectors(
    _ count: Int, headerSize: Int, from cursor: inout Cursor, to values: inout [Self],
    offsets: inout [Int]
  ) throws(ROOTError)

  /// Appends the vectors of several runs, each of which must use up its bytes.
  static func appendVectors(
    _ runs: [ValueRun], headerSize: Int, in bytes: [UInt8], to values: inout [Self],
    offsets: inout [Int]
  ) throws(ROOTError)
}

extension StoredNumber {
  static func append(
    _ count: Int, from cursor: inout Cursor, to values: inout [Self]
  ) throws(ROOTError) {
    let stride = MemoryLayout<Bits>.size
    let count = try cursor.checked(count, itemSize: stride)
    guard count > 0 else { return }
    let start = cursor.position
    try cursor.skip(count * stride)
    values.append(addingCapacity: count) { output in
      cursor.bytes.withUnsafeBytes { bytes in
        output.withUnsafeMutableBufferPointer { buffer, used in
          swapBytes(
            UnsafeRawBufferPointer(rebasing: bytes[start..<start + count * stride]),
            into: UnsafeMutableBufferPointer(rebasing: buffer[used..<used + count]))
          used += count
        }
      }
    }
  }

  static func append(
    _ count: Int, at places: [Int], plus offset: Int, from bytes: [UInt8], to values: inout [Self]
  ) throws(ROOTError) {
    guard let first = places.first else { return }
    let size = MemoryLayout<Bits>.size
    var bounds = (lower: first, upper: first)
    for place in places {
      bounds.lower = min(bounds.lower, place)
      bounds.upper = max(bounds.upper, place)
    }
    var cursor = Cursor(bytes)
    try cursor.move(to: bounds.lower + offset)
    try cursor.move(to: bounds.upper + offset)
    try cursor.skip(count * size)
    values.append(addingCapacity: count * places.count) { output in
      bytes.withUnsafeBytes { bytes in
        output.withUnsafeMutableBufferPointer { buffer, used in
          for place in places {
            for number in 0..<count {
              let bits = bytes.loadUnaligned(
                fromByteOffset: place &+ offset &+ number &* size, as: Bits.self)
              buffer[used &+ number] = Self(storedBits: Bits(bigEndian: bits))
            }
            used &+= count
          }
        }
      }
    }
  }

  /// One pass of loads, byte swaps and stores, which the compiler turns into vector instructions.
  ///
  /// `bytes` must hold a number for each place in `values`.
  @inline(__always)
  static func swapBytes(
    _ bytes: UnsafeRawBufferPointer, into values: UnsafeMutableBufferPointer<Self>
  ) {
    guard let source = bytes.baseAddress, let target = values.baseAddress else { return }
    let stride = MemoryLayout<Bits>.size
    for index in 0..<values.count {
      let bits = (source + index &* stride).loadUnaligned(as: Bits.self)
      target[index] = Self(storedBits: Bits(bigEndian: bits))
    }
  }

  static func appendVectors(
    _ count: Int, headerSize: Int, from cursor: inout Cursor, to values: inout [Self],
    offsets: inout [Int]
  ) throws(ROOTError) {
    let stride = MemoryLayout<Bits>.size
    let headSize = headerSize + 4
    guard try cursor.checked(count, itemSize: headSize) > 0 else { return }
    let start = cursor.position
    let end = cursor.end
    var position = start
    let base = offsets.last ?? 0
    offsets.append(addingCapacity: count) { output in
      cursor.bytes.withUnsafeBytes { bytes in
        var total = base
        for _ in 0..<count {
          guard end - position >= headSize else { return }
          let length = UInt32(
            bigEndian: bytes.loadUnaligned(
              fromByteOffset: position + headerSize, as: UInt32.self))
          position += headSize
          guard Int(length) <= (end - position) / stride else { return }
          position += Int(length) * stride
          total += Int(length)
          output.append(total)
        }
      }
    }
    let first = offsets.count - count - 1
    guard first >= 0, position <= end, offsets.count - 1 - first == count,
      offsets[first] == base
    else { throw cursor.truncated(headSize) }
    try cursor.move(to: position)
    let total = (offsets.last ?? base) - base
    guard total > 0 else { return }
    values.append(addingCapacity: total) { output in
      cursor.bytes.withUnsafeBytes { bytes in
        output.withUnsafeMutableBufferPointer { buffer, used in
          var place = start
          for index in first..<first + count {
            let length = offsets[index + 1] - offsets[index]
            place += headSize
            swapBytes(
              UnsafeRawBufferPointer(rebasing: bytes[place..<place + length * stride]),
              into: UnsafeMutableBufferPointer(rebasing: buffer[used..<used + length]))
            place += length * stride
            used += length
          }
        }
      }
    }
  }
}
