import Columnar

extension ObjectReader {
  /// Decodes a value that is not an object of a class.
  ///
  /// - Parameter earlier: the values of the fields of `plan` that come before, for counters.
  mutating func read(
    _ encoding: Encoding, plan: ClassPlan, earlier: [ROOTValue]
  ) throws(ROOTError) -> ROOTValue {
    switch encoding {
    case .number(let type): return try readNumber(type)
    case .string: return .string(try cursor.readString())
    case .rootObject: return try readIdentity()
    case .object(let id): return try readMember(id)
    case .pointer: return try readPointer()
    case .counted(let item, let counter):
      let flag = try cursor.read(UInt8.self)
      let count = flag == 0 ? 0 : try self.count(counter, plan: plan, earlier: earlier)
      return .column(try readColumn(item, count: count))
    case .loop(let item, let counter):
      return try readHeadedLoop(item, count: try count(counter, plan: plan, earlier: earlier))
    case .array(let lengths, let item): return try readArray(lengths, item)
    case .longString:
      let length = try cursor.read(Int32.self)
      return .string(String(decoding: try cursor.take(Int(length)), as: UTF8.self))
    case .packed, .sequence, .map, .record, .bitset, .objectBits, .varying, .namedObject,
      .enumerator:
      return .column(try readColumn(encoding, count: 1))
    case .headed(let content): return try readHeaded(content)
    case .unsupported(let reason): throw ROOTError(.unsupported, "This cannot be read: \(reason)")
    }
  }

  private mutating func readNumber(_ type: NumberType) throws(ROOTError) -> ROOTValue {
    switch type {
    case .bool: .integer(try cursor.read(UInt8.self) != 0 ? 1 : 0)
    case .int8: .integer(Int64(try cursor.read(Int8.self)))
    case .uint8: .integer(Int64(try cursor.read(UInt8.self)))
    case .int16: .integer(Int64(try cursor.read(Int16.self)))
    case .uint16: .integer(Int64(try cursor.read(UInt16.self)))
    case .int32: .integer(Int64(try cursor.read(Int32.self)))
    case .uint32: .integer(Int64(try cursor.read(UInt32.self)))
    case .int64: .integer(try cursor.read(Int64.self))
    case .uint64: .unsigned(try cursor.read(UInt64.self))
    case .float: .real(Double(Float(bitPattern: try cursor.read(UInt32.self))))
    case .double: .real(Double(bitPattern: try cursor.read(UInt64.self)))
    }
  }

  /// The two words of a `TObject`.
  mutating func readIdentity() throws(ROOTError) -> ROOTValue {
    let identity = try cursor.readIdentity()
    return .identity(bits: identity.bits, id: identity.id)
  }

  private func count(
    _ name: String, plan: ClassPlan, earlier: [ROOTValue]
  ) throws(ROOTError) -> Int {
    var value: ROOTValue?
    if let place = plan.place(of: name), place < earlier.count {
      value = earlier[place]
    } else {
      value = earlier.lazy.compactMap { $0.object?[name] }.first
    }
    guard let count = value?.integer, count >= 0 else {
      throw ROOTError(.malformed, "The counter \(name) of \(plan.className) is missing or negative")
    }
    return count
  }
}
