/// One version of a class compiled into a flat list of what to decode, one field after another.
final class ClassPlan: Sendable {
  struct Field: Sendable {
    let name: String
    let isBase: Bool
    let encoding: Encoding
    let title: String
    /// The version and checksum of a base class.
    var baseVersion = 0
    var baseChecksum: UInt32?

    /// Whether this is the base class `TNamed`, which is written as a whole in each object also where
    /// objects are written member by member.
    var isNamed = false

    /// The header that the base class would have, if it stood alone.
    var baseHeader: ObjectHeader {
      ObjectHeader(version: baseVersion, checksum: baseChecksum, end: nil, isMemberwise: false)
    }
  }

  let className: String
  let version: Int
  let checksum: UInt32
  let fields: [Field]
  private let places: [String: Int]

  init(className: String, version: Int, checksum: UInt32 = 0, fields: [Field]) {
    self.className = className
    self.version = version
    self.checksum = checksum
    self.fields = fields
    var places: [String: Int] = [:]
    for (place, field) in fields.enumerated() where !field.isBase { places[field.name] = place }
    self.places = places
  }

  convenience init(_ info: StreamerInfo, in table: StreamerTable) {
    let fields = info.elements.filter { $0.code >= 0 && !$0.isTransient }.map { element in
      Field(
        name: element.name, isBase: element.isBase, encoding: Encoding(element, in: table),
        title: element.title, baseVersion: element.baseVersion ?? 0,
        baseChecksum: element.baseChecksum, isNamed: element.isBase && element.code == 67)
    }
    self.init(
      className: info.className, version: info.version, checksum: info.checksum, fields: fields)
  }

  /// The place of a member, not of a base class, among the fields.
  func place(of name: String) -> Int? { places[name] }
}

extension StreamerElement {
  /// Elements that are described but not written: artificial ones and rules for conversion.
  var isTransient: Bool { code > 1000 || code == 99 }
}
