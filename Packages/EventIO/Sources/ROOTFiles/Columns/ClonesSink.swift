import Columnar

/// Collects `TClonesArray`s, each as a list of records.
final class ClonesSink: ColumnSink {
  private let context: SinkContext
  private let depth: Int
  private var className: String?
  private var content: ColumnSink?
  private var offsets = [0]

  init(context: SinkContext, depth: Int) {
    self.context = context
    self.depth = depth
  }

  override var count: Int { offsets.count - 1 }
  override var smallestSize: Int { 6 }

  override func decode(_ count: Int, from cursor: inout Cursor) throws(ROOTError) {
    _ = try cursor.checked(count, itemSize: smallestSize)
    for _ in 0..<count {
      let header = try cursor.readHeader()
      try cursor.readExactly(to: header.end) { inner throws(ROOTError) in
        let head = try ClonesHead(&inner, header)
        let content = try self.content(of: head.className)
        if head.isMemberwise {
          let count = try inner.checked(head.count, itemSize: 1)
          // Containers among the members have a header even without objects.
          if inner.remaining > 0 {
            try content.decodeMembers(count, header: head.memberHeader, from: &inner)
          }
        } else {
          for _ in 0..<head.count {
            guard try inner.read(UInt8.self) != 0 else {
              throw ROOTError(.unsupported, "A TClonesArray with gaps cannot be read")
            }
            try content.decode(1, from: &inner)
          }
        }
      }
      offsets.append(content?.count ?? 0)
    }
  }

  private func content(of name: String) throws(ROOTError) -> ColumnSink {
    if let content, name == className { return content }
    guard content == nil else {
      throw ROOTError(.unsupported, "TClonesArrays of several classes are mixed")
    }
    guard let id = context.table.id(named: name) else {
      throw ROOTError(.unsupported, "The class \(name) is not described in the file")
    }
    let sink = try ColumnSink.make(.object(id), context: context, depth: depth + 1)
    content = sink
    className = name
    return sink
  }

  override func take() throws(ROOTError) -> AnyColumn {
    defer { offsets = [0] }
    guard let content else {
      return try AnyColumn.lists(offsets: offsets, try AnyColumn.records(count: 0, []))
    }
    return try AnyColumn.lists(offsets: offsets, try content.take())
  }
}

/// What stands in front of the objects of a `TClonesArray`.
struct ClonesHead {
  let id: UInt32
  let bits: UInt32
  let name: String
  let className: String
  let classVersion: Int
  let count: Int

  /// Whether the objects are written member by member, instead of one behind the other.
  var isMemberwise: Bool { bits & (1 << 12) != 0 }

  var memberHeader: ObjectHeader {
    ObjectHeader(version: classVersion, checksum: nil, end: nil, isMemberwise: true)
  }

  init(_ cursor: inout Cursor, _ header: ObjectHeader) throws(ROOTError) {
    var identity: (id: UInt32, bits: UInt32) = (0, 1 << 12)
    if header.version > 2 { identity = try cursor.readIdentity() }
    name = header.version > 1 ? try cursor.readString() : ""
    (id, bits) = identity
    let parts = try cursor.readString().split(separator: ";")
    className = String(parts.first ?? "")
    classVersion = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    count = abs(Int(try cursor.read(Int32.self)))
    try cursor.skip(4)
    guard isMemberwise || count <= cursor.remaining else { throw cursor.truncated(count) }
  }
}
