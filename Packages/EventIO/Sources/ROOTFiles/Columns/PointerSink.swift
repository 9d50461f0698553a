import Columnar

/// Collects what pointers lead to: objects of any class, or nothing.
///
/// The column holds optional records; with objects of several classes, it holds an optional union of
/// records, one for each class. An object that several pointers lead to is repeated. A pointer back to
/// an object in which it lies itself is missing.
final class PointerSink: ColumnSink {
  private let context: SinkContext
  private let depth: Int
  private var ids: [Int] = []
  private var alternatives: [ColumnSink] = []
  private var tags: [Int] = []
  private var places: [Int] = []
  /// For each pointer the number of its object, or -1.
  private var positions: [Int] = []

  private static let newClass: UInt32 = 0xFFFF_FFFF
  private static let classMask: UInt32 = 0x8000_0000

  init(context: SinkContext, depth: Int) {
    self.context = context
    self.depth = depth
  }

  override var count: Int { positions.count }
  override var smallestSize: Int { 4 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count { try decodeOne(from: &cursor) }
  }

  private func decodeOne(from cursor: inout Cursor) throws(ROOTError) {
    let place = cursor.position + context.displacement
    let first = try cursor.read(UInt32.self)
    guard first & ObjectHeader.byteCountMask != 0, first != Self.newClass else {
      guard first & Self.classMask == 0 else { return try decodeUncounted(first, from: &cursor) }
      return try follow(Int(first), in: cursor)
    }
    let size = Int(first & ~ObjectHeader.byteCountMask)
    guard size >= 4, size <= cursor.remaining else {
      throw ROOTError(
        .malformed, "An object of \(size) bytes is announced where \(cursor.remaining) are left")
    }
    let end = cursor.position + size
    var inner = try cursor.limited(to: end)
    let tagPlace = inner.position + context.displacement
    let id = try readClass(try inner.read(UInt32.self), number: tagPlace, &inner)
    let object = PointedObject(id: id, bytes: inner.position..<end)
    context.objects[place + ObjectReader.referenceOffset] = object
    try decodeObject(object, number: place + ObjectReader.referenceOffset, in: inner)
    try cursor.move(to: end)
  }

  /// An object without a byte count, as very old versions of ROOT wrote them: it ends where its last
  /// member does, and classes and objects are referred to by their order instead of their places.
  private func decodeUncounted(_ tag: UInt32, from cursor: inout Cursor) throws(ROOTError) {
    let id = try readClass(
      tag, number: context.nextNumber() - ObjectReader.referenceOffset, &cursor)
    let number = context.nextNumber()
    let start = cursor.position
    context.openObjects.insert(number)
    defer { context.openObjects.remove(number) }
    try append(id, from: &cursor)
    context.objects[number] = PointedObject(id: id, bytes: start..<cursor.position)
  }

  /// The class that a tag names, or refers to.
  private func readClass(
    _ tag: UInt32, number: @autoclosure () -> Int, _ cursor: inout Cursor
  ) throws(ROOTError) -> Int {
    let id: Int?
    if tag == Self.newClass {
      let name = try cursor.readZeroTerminated()
      id = context.table.id(named: name)
      context.classTags[number() + ObjectReader.referenceOffset] = .some(id)
      guard id != nil else {
        throw ROOTError(.unsupported, "The class \(name) is not described in the file")
      }
    } else {
      guard tag & Self.classMask != 0, let known = context.classTags[Int(tag & ~Self.classMask)]
      else {
        throw ROOTError(.malformed, "An object refers to a class that was not named before")
      }
      id = known
    }
    guard let id else {
      throw ROOTError(.unsupported, "The class of an object is not described in the file")
    }
    return id
  }

  /// Decodes an object that was met before once more.
  private func follow(_ number: Int, in cursor: Cursor) throws(ROOTError) {
    guard number > 1, !context.openObjects.contains(number) else { return positions.append(-1) }
    guard let object = context.objects[number] else {
      throw ROOTError(
        .malformed, "A pointer refers to the object \(number), which was not met before")
    }
    try context.repeatObject(of: object.bytes.count)
    try decodeObject(object, number: number, in: Cursor(cursor.bytes, object.bytes))
  }

  private func decodeObject(
    _ object: PointedObject, number: Int, in cursor: Cursor
  ) throws(ROOTError) {
    context.openObjects.insert(number)
    defer { context.openObjects.remove(number) }
    var cursor = cursor
    try append(object.id, from: &cursor)
    guard cursor.remaining == 0 else {
      throw ROOTError(
        .unsupported,
        "A \(context.name(of: object.id)) has \(cursor.remaining) bytes more than its description says"
      )
    }
  }

  /// Decodes an object of a class that is known.
  func append(_ id: Int, from cursor: inout Cursor) throws(ROOTError) {
    var tag = ids.firstIndex(of: id) ?? ids.count
    if tag == ids.count { tag = try addAlternative(id) }
    let place = alternatives[tag].count
    try alternatives[tag].decode(1, from: &cursor)
    positions.append(tags.count)
    tags.append(tag)
    places.append(place)
  }

  private func addAlternative(_ id: Int) throws(ROOTError) -> Int {
    alternatives.append(try ColumnSink.make(.object(id), context: context, depth: depth + 1))
    ids.append(id)
    return ids.count - 1
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer {
      tags = []
      places = []
      positions = []
      ids = []
      alternatives = []
    }
    return try AnyColumn.optionals(positions: positions, try takeObjects())
  }

  /// The objects, without what is missing.
  private func takeObjects() throws(ROOTError) -> AnyColumn {
    var columns: [AnyColumn] = []
    for sink in alternatives { columns.append(try sink.take()) }
    return try AnyColumn.alternatives(tags: tags, positions: places, columns)
  }
}
