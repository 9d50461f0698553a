import Columnar

/// Decodes objects out of a record, driven by the plans of their classes.
struct ObjectReader {
  var cursor: Cursor
  var plans: PlanCache

  /// What must be added to a position to get the number by which references name it.
  let displacement: Int

  /// The classes named and the objects met so far, for sinks of collections too.
  let context: SinkContext

  /// The number of classes and objects met so far, by which they are named when byte counts are
  /// missing.
  var mapCount = 1

  private var depth = 0

  /// Objects nest at most so deep: deeper ones are damaged, or meant to exhaust the stack.
  static let deepestNesting = 96

  init(_ bytes: [UInt8], displacement: Int, table: StreamerTable) {
    cursor = Cursor(bytes)
    plans = PlanCache(table)
    self.displacement = displacement
    context = SinkContext(table)
    context.begin(displacement: displacement, size: bytes.count)
  }

  init(_ record: Record, table: StreamerTable) {
    self.init(record.bytes, displacement: record.key.headerSize, table: table)
  }

  var table: StreamerTable { plans.table }

  /// Decodes an object of a known class that stands at the cursor, with its header.
  ///
  /// A value that is no object, such as a `std::vector`, becomes an object with the one member `value`.
  mutating func readObject(named name: String) throws(ROOTError) -> ROOTObject {
    guard let id = table.id(of: name) else { return try readValue(named: name) }
    return try readObject(id, place: cursor.position + displacement)
  }

  private mutating func readValue(named name: String) throws(ROOTError) -> ROOTObject {
    let encoding = CXXType(name).map { Encoding($0, in: table) }
    switch encoding {
    case .string, .sequence, .map:
      let field = ClassPlan.Field(
        name: "value", isBase: false, encoding: encoding ?? .string, title: "")
      let plan = ClassPlan(className: name, version: 0, fields: [field])
      let place = cursor.position + displacement
      return ROOTObject(plan, values: [try readBare(field.encoding)], place: place)
    default:
      throw ROOTError(.unsupported, "The class \(name) is not described in the file")
    }
  }

  /// Decodes an object of a class with its header, and checks its byte count.
  mutating func readObject(_ id: Int, place: Int) throws(ROOTError) -> ROOTObject {
    guard depth < Self.deepestNesting else {
      throw ROOTError(.malformed, "Objects are nested deeper than \(Self.deepestNesting) levels")
    }
    depth += 1
    defer { depth -= 1 }
    if let special = table.entries[id].special { return try readSpecial(special, place: place) }
    let header = try cursor.readHeader(of: id, in: table)
    guard !header.isMemberwise else {
      throw ROOTError(.unsupported, "The \(table.entries[id].name) is written memberwise")
    }
    guard let plan = plans.plan(id, header) else {
      throw ROOTError(.unsupported, "The class \(table.entries[id].name) is not described")
    }
    guard let end = header.end else {
      return ROOTObject(plan, values: try readFields(plan), place: place)
    }
    let outerEnd = cursor.end
    try cursor.narrow(to: end)
    defer { cursor.widen(to: outerEnd) }
    let values = try readFields(plan)
    if Self.writesMore.contains(plan.className) { try cursor.move(to: end) }
    guard cursor.position == end else {
      throw ROOTError(
        .unsupported,
        "An object of class \(plan.className) has \(end - cursor.position) bytes more than its description says: it is written by code of its own"
      )
    }
    return ROOTObject(plan, values: values, place: place)
  }

  /// Classes that write what they describe, and behind it what they do not.
  private static let writesMore: Set = ["RooRealVar"]

  private mutating func readFields(_ plan: ClassPlan) throws(ROOTError) -> [ROOTValue] {
    var values: [ROOTValue] = []
    values.reserveCapacity(plan.fields.count)
    for place in plan.fields.indices {
      if case .object(let id) = plan.fields[place].encoding {
        values.append(try readMember(id))
      } else {
        let encoding = plan.fields[place].encoding
        values.append(try read(encoding, plan: plan, earlier: values))
      }
    }
    return values
  }

  /// Decodes a member or base class; one that cannot be read is skipped when its size is known.
  mutating func readMember(_ id: Int) throws(ROOTError) -> ROOTValue {
    let start = cursor
    do throws(ROOTError) {
      return .object(try readObject(id, place: cursor.position + displacement))
    } catch {
      cursor = start
      guard let header = try? cursor.readHeader(), let end = header.end else { throw error }
      try cursor.move(to: end)
      return .unreadable(error.message)
    }
  }
}
