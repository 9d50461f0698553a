import Columnar

extension ObjectReader {
  /// Decodes an object of a class whose layout is built in.
  mutating func readSpecial(
    _ special: SpecialClass, place: Int
  ) throws(ROOTError) -> ROOTObject {
    switch special {
    case .object: return object(special, [try readIdentity()], place)
    case .string: return object(special, [.string(try cursor.readString())], place)
    case .arrayC, .arrayS, .arrayI, .arrayL, .arrayL64, .arrayF, .arrayD:
      let count = Int(try cursor.read(Int32.self))
      let values = try readColumn(.number(special.numberType ?? .int8), count: count)
      return object(special, [.column(values)], place)
    case .dateTime:
      return object(special, [.integer(Int64(try cursor.read(UInt32.self)))], place)
    case .reference: return try readReference(place)
    case .objectArray, .list, .hashList, .hashTable, .map, .referenceArray:
      return try readCollection(special, place)
    case .basket: return try readBasket(place)
    case .symmetricD: return try readSymmetric(special, .double, place)
    case .symmetricF: return try readSymmetric(special, .float, place)
    case .clones: return object(special, try readClones(), place)
    case .fitList: return try readFitList(place)
    case .fitReferences: return try readFitReferences(place)
    }
  }

  private func object(
    _ special: SpecialClass, _ values: [ROOTValue], _ place: Int
  ) -> ROOTObject {
    ROOTObject(special.plan, values: values, place: place)
  }

  /// A basket inside of a tree: its bytes up to the end of the object, to be taken apart later.
  private mutating func readBasket(_ place: Int) throws(ROOTError) -> ROOTObject {
    let bytes = try cursor.take(cursor.remaining)
    return object(.basket, [.bytes(bytes)], place)
  }

  private mutating func readReference(_ place: Int) throws(ROOTError) -> ROOTObject {
    let version = try cursor.read(UInt16.self)
    if version & ObjectHeader.memberwiseMask != 0 { try cursor.skip(4) }
    let id = try cursor.read(UInt32.self)
    let bits = try cursor.read(UInt32.self)
    let process = try cursor.read(UInt16.self)
    return object(
      .reference, [.identity(bits: bits, id: id), .integer(Int64(process))], place)
  }

  private mutating func readCollection(
    _ special: SpecialClass, _ place: Int
  ) throws(ROOTError) -> ROOTObject {
    let header = try cursor.readHeader()
    let outerEnd = cursor.end
    if let end = header.end { try cursor.narrow(to: end) }
    defer { cursor.widen(to: outerEnd) }
    if special == .referenceArray { return try readReferences(place) }
    let head = try cursor.readCollectionHead(special, header)
    var items: [ROOTValue] = []
    items.reserveCapacity(head.count)
    for _ in 0..<head.count {
      if special == .map {
        items.append(.list([try readPointer(), try readPointer()]))
        continue
      }
      items.append(try readPointer())
      if special.hasOptions, header.version > 3 { try cursor.skip(try cursor.readStringLength()) }
    }
    if let end = header.end { try cursor.move(to: end) }
    return object(
      special,
      [.identity(bits: head.bits, id: head.id), .string(head.name), .list(items)], place)
  }

  private mutating func readReferences(_ place: Int) throws(ROOTError) -> ROOTObject {
    let identity = try readIdentity()
    let name = try cursor.readString()
    let count = Int(try cursor.read(Int32.self))
    try cursor.skip(6)
    let ids = try readColumn(.number(.uint32), count: count)
    return object(.referenceArray, [identity, .string(name), .column(ids)], place)
  }

  /// The list class of RooFit, which has neither a byte count nor options.
  private mutating func readFitList(_ place: Int) throws(ROOTError) -> ROOTObject {
    let header = try cursor.readHeader()
    let identity = try readIdentity()
    let count = try cursor.checked(try cursor.read(Int32.self), itemSize: 4)
    var items: [ROOTValue] = []
    for _ in 0..<count { items.append(try readPointer()) }
    let name = header.version > 1 ? try cursor.readString() : ""
    return object(.fitList, [identity, .string(name), .list(items)], place)
  }

  /// A `TRefArray` behind a header of its own.
  private mutating func readFitReferences(_ place: Int) throws(ROOTError) -> ROOTObject {
    let header = try cursor.readHeader()
    let outerEnd = cursor.end
    if let end = header.end { try cursor.narrow(to: end) }
    defer { cursor.widen(to: outerEnd) }
    let array = try readCollection(.referenceArray, place)
    if let end = header.end { try cursor.move(to: end) }
    return object(.fitReferences, array.values, place)
  }

  /// A symmetric matrix: what all matrices have, then the elements from the diagonal on, row by row.
  private mutating func readSymmetric(
    _ special: SpecialClass, _ number: NumberType, _ place: Int
  ) throws(ROOTError) -> ROOTObject {
    let base = try readObject(
      named: number == .double ? "TMatrixTBase<double>" : "TMatrixTBase<float>")
    guard let size = base["fNrows"]?.integer, 0...SymmetricMatrix.mostRows ~= size else {
      throw ROOTError(.malformed, "A symmetric matrix has no size")
    }
    let column = try readColumn(.number(number), count: size * (size + 1) / 2)
    let triangle = ROOTValue.column(column).reals ?? []
    var elements = [Double](repeating: 0, count: size * size)
    var next = 0
    for row in 0..<size {
      for column in row..<size {
        elements[row * size + column] = triangle[next]
        elements[column * size + row] = triangle[next]
        next += 1
      }
    }
    let count = ROOTValue.integer(Int64(size))
    return object(special, [count, count, .column(.double(elements))], place)
  }
}
