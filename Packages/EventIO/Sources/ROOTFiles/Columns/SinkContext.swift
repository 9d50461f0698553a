/// What all sinks of one column share: the classes, and the objects met in the basket at hand.
final class SinkContext {
  let table: StreamerTable
  private var plans: PlanCache

  /// What must be added to a position to get the number by which references name it.
  private(set) var displacement = 0

  /// The classes named so far, by the number under which they are referred to.
  var classTags: [Int: Int?] = [:]

  /// The objects that pointers led to, by the number under which they are referred to.
  var objects: [Int: PointedObject] = [:]

  /// The objects that are being decoded, to which references must not lead back.
  var openObjects: Set<Int> = []

  /// Whether objects of a fixed layout are decoded together at the end of the basket, by ``end(in:)``.
  var decodesAtEnd = false

  /// The sinks that may have objects to decode at the end.
  var waiting: [ObjectSink] = []

  /// The number of classes and objects met so far, by which they are named when byte counts are
  /// missing.
  private var mapCount = 0

  /// The number of the next class or object without a byte count.
  func nextNumber() -> Int {
    mapCount += 1
    return mapCount
  }

  /// The bytes that may still be decoded a second time because of references.
  private var repetitions = 0

  /// References may repeat objects so many times the size of the basket.
  private static let mostRepetitions = 16

  init(_ table: StreamerTable) {
    self.table = table
    plans = PlanCache(table)
  }

  /// Forgets all objects, since another basket or record begins.
  func begin(displacement: Int, size: Int) {
    self.displacement = displacement
    repetitions = Self.mostRepetitions * size
    classTags = [:]
    objects = [:]
    openObjects = []
    mapCount = 0
  }

  /// Decodes what was left for the end of the basket.
  func end(in bytes: [UInt8]) throws(ROOTError) {
    for sink in waiting { try sink.decodeFound(in: bytes) }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Takes the bytes of a repeated object from what may still be repeated.
  func repeatObject(of size: Int) throws(ROOTError) {
    guard size <= repetitions else {
      throw ROOTError(.unsupported, "The objects refer to each other too often to be written out")
    }
    repetitions -= size
  }

  /// The plan for a version of a class; nil when no version of it is described.
  func plan(_ id: Int, _ header: ObjectHeader) -> ClassPlan? { plans.plan(id, header) }

  /// Whether nothing is written of the objects of a class but the headers.
  func hasNoMembers(_ id: Int, _ header: ObjectHeader, depth: Int = 0) -> Bool {
    guard depth < ObjectReader.deepestNesting, let plan = plan(id, header) else { return false }
    return plan.fields.allSatisfy { field in
      guard field.isBase, case .object(let base) = field.encoding else { return false }
      return hasNoMembers(base, field.baseHeader, depth: depth + 1)
    }
  }

  /// The header that an object of the newest version would have; nil when none is described.
  func newestHeader(_ id: Int) -> ObjectHeader? { plans.newestHeader(id) }

  /// The classes whose members are being listed although there are no objects of them.
  private var described: Set<Int> = []

  /// Whether the members of a class may be listed: not inside of the list of its own members.
  func describe(_ id: Int) -> Bool { described.insert(id).inserted }

  func endDescription(of id: Int) { described.remove(id) }

  /// The name of a class.
  func name(of id: Int) -> String { table.entries[id].name }
}

/// An object that a pointer led to: its class, and where its bytes lie.
struct PointedObject {
  let id: Int
  let bytes: Range<Int>
}
