extension ObjectReader {
  private static let newClass: UInt32 = 0xFFFF_FFFF
  private static let classMask: UInt32 = 0x8000_0000
  /// References are counted from 2, since 0 and 1 have a meaning of their own.
  static let referenceOffset = 2

  /// Decodes what a pointer points to: nothing, an object met before, or an object that follows.
  ///
  /// An object that cannot be read is skipped, since its size is known.
  mutating func readPointer() throws(ROOTError) -> ROOTValue {
    let place = cursor.position + displacement
    let first = try cursor.read(UInt32.self)
    guard first & ObjectHeader.byteCountMask != 0, first != Self.newClass else {
      return try readTagged(first, places: nil)
    }
    let size = Int(first & ~ObjectHeader.byteCountMask)
    guard size >= 4, size <= cursor.remaining else {
      throw ROOTError(
        .malformed, "An object of \(size) bytes is announced where \(cursor.remaining) are left")
    }
    let end = cursor.position + size
    let tagPlace = cursor.position + displacement
    let outerEnd = cursor.end
    try cursor.narrow(to: end)
    defer { cursor.widen(to: outerEnd) }
    let tag = try cursor.read(UInt32.self)
    do throws(ROOTError) {
      let value = try readTagged(tag, places: (object: place, tag: tagPlace))
      try cursor.move(to: end)
      return value
    } catch {
      try cursor.move(to: end)
      return .unreadable(error.message)
    }
  }

  /// Decodes what a tag announces.
  ///
  /// - Parameter places: where the object and its tag lie; nil without a byte count, when classes
  ///   and objects are numbered instead.
  private mutating func readTagged(
    _ tag: UInt32, places: (object: Int, tag: Int)?
  ) throws(ROOTError) -> ROOTValue {
    if tag & Self.classMask == 0 {
      return tag == 0 ? .null : .reference(Int(tag) - Self.referenceOffset)
    }
    let id: Int?
    if tag == Self.newClass {
      let name = try cursor.readZeroTerminated()
      id = table.id(named: name)
      context.classTags[places.map { $0.tag + Self.referenceOffset } ?? mapCount] = .some(id)
      mapCount += 1
      guard id != nil else {
        throw ROOTError(.unsupported, "The class \(name) is not described in the file")
      }
    } else {
      guard let known = context.classTags[Int(tag & ~Self.classMask)] else {
        throw ROOTError(.malformed, "An object refers to a class that was not named before")
      }
      id = known
    }
    guard let id else {
      throw ROOTError(.unsupported, "The class of an object is not described in the file")
    }
    let place = places?.object ?? mapCount - Self.referenceOffset
    mapCount += 1
    if places != nil {
      context.objects[place + Self.referenceOffset] = PointedObject(
        id: id, bytes: cursor.position..<cursor.end)
    }
    return .object(try readObject(id, place: place))
  }
}
