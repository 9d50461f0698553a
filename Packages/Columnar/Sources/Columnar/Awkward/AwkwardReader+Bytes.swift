extension AwkwardReader {
  /// The first bytes of a buffer, of which there must be so many.
  func bytes(
    _ form: AwkwardForm, _ role: String, _ count: Int, width: Int
  ) throws(ColumnarError) -> [UInt8] {
    let needed = try multiplying(count, width)
    let name = "\(form.key ?? "node")-\(role)"
    guard let bytes = buffers[name] else {
      guard needed > 0 else { return [] }
      throw ColumnarError(.badBuffer(name: name, needed: needed, found: nil))
    }
    guard bytes.count >= needed else {
      throw ColumnarError(.badBuffer(name: name, needed: needed, found: bytes.count))
    }
    return bytes.count == needed ? bytes : Array(bytes[..<needed])
  }

  /// Offsets, indices or tags, whatever their width.
  func integers(
    _ form: AwkwardForm, _ role: String, _ type: String?, _ count: Int
  ) throws(ColumnarError) -> [Int] {
    func read<Number: FixedWidthInteger & BitwiseCopyable>(
      _ type: Number.Type
    ) throws(ColumnarError) -> [Int] {
      try decode(bytes(form, role, count, width: Number.bitWidth / 8), Number.self)
        .map { Int(truncatingIfNeeded: $0) }
    }
    switch type {
    case "i8": return try read(Int8.self)
    case "u8": return try read(UInt8.self)
    case "i32": return try read(Int32.self)
    case "u32": return try read(UInt32.self)
    case "i64", nil: return try read(Int64.self)
    case .some(let other): throw ColumnarError(.badForm("\(role) of the type “\(other)”"))
    }
  }

  /// A NumpyArray, which may have inner dimensions.
  func numbers(_ form: AwkwardForm, _ length: Int) throws(ColumnarError) -> AnyColumn {
    var total = length
    for size in form.innerShape {
      guard size >= 0 else { throw ColumnarError(.badForm("a dimension of \(size)")) }
      total = try multiplying(total, size)
    }
    var column = try flatNumbers(form, total)
    for (place, size) in form.innerShape.enumerated().reversed() {
      let count = form.innerShape[..<place].reduce(length, *)
      column = try .array(size: size, count: count, column)
    }
    return column
  }

  private func flatNumbers(_ form: AwkwardForm, _ count: Int) throws(ColumnarError) -> AnyColumn {
    func read<Number: FixedWidthInteger & BitwiseCopyable>(
      _ type: Number.Type
    ) throws(ColumnarError) -> [Number] {
      try decode(bytes(form, "data", count, width: Number.bitWidth / 8), type)
    }
    switch form.primitive {
    case "bool": return .bool(try read(UInt8.self).map { $0 != 0 })
    case "int8": return .int8(try read(Int8.self))
    case "int16": return .int16(try read(Int16.self))
    case "int32": return .int32(try read(Int32.self))
    case "int64": return .int64(try read(Int64.self))
    case "uint8": return .uint8(try read(UInt8.self))
    case "uint16": return .uint16(try read(UInt16.self))
    case "uint32": return .uint32(try read(UInt32.self))
    case "uint64": return .uint64(try read(UInt64.self))
    case "float32": return .float(try read(UInt32.self).map { Float(bitPattern: $0) })
    case "float64": return .double(try read(UInt64.self).map { Double(bitPattern: $0) })
    case let other: throw ColumnarError(.badForm("numbers of the type “\(other ?? "")”"))
    }
  }

  func adding(_ left: Int, _ right: Int) throws(ColumnarError) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right)
    guard !overflow else { throw ColumnarError(.badCount(row: 0, left)) }
    return sum
  }

  func multiplying(_ left: Int, _ right: Int) throws(ColumnarError) -> Int {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    guard !overflow else { throw ColumnarError(.badCount(row: 0, left)) }
    return product
  }
}

/// The integers in little-endian bytes.
private func decode<Number: FixedWidthInteger & BitwiseCopyable>(
  _ bytes: [UInt8], _ type: Number.Type
) -> [Number] {
  bytes.withUnsafeBytes { source in
    let width = MemoryLayout<Number>.stride
    return (0..<bytes.count / width).map {
      Number(littleEndian: source.loadUnaligned(fromByteOffset: $0 * width, as: Number.self))
    }
  }
}
