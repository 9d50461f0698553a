/// What the header and the footer of an RNTuple say.
struct RNTupleDescription: Sendable {
  let version: [Int]
  let name: String
  let description: String
  let writer: String
  let headerChecksum: UInt64
  let groups: [ClusterGroup]
  let entryCount: Int
  let schema: SchemaDescription

  init(_ anchor: Anchor, from blobs: BlobSource) throws(ROOTError) {
    version = anchor.version
    let header = try Envelope(.header, anchor.header, from: blobs)
    var cursor = header.payload
    try FeatureFlags.check(&cursor)
    name = try cursor.readString()
    description = try cursor.readString()
    writer = try cursor.readString()
    var schema = try SchemaDescription(&cursor)
    headerChecksum = header.checksum

    var footer = try Envelope(.footer, anchor.footer, from: blobs).payload
    try FeatureFlags.check(&footer)
    guard try footer.read(UInt64.self) == headerChecksum else {
      throw ROOTError(.checksum, "The footer of the RNTuple belongs to another header")
    }
    var extensions = try footer.readRecordFrame()
    if extensions.remaining > 0 { try schema.append(&extensions) }
    self.schema = schema
    groups = try Self.groups(&footer)
    entryCount = try Self.entryCount(groups)
    // Further frames, such as that of linked attribute sets, are left alone.
  }

  private static func groups(_ footer: inout LittleCursor) throws(ROOTError) -> [ClusterGroup] {
    let smallest = 48
    var list = try footer.readListFrame(itemSize: smallest)
    var groups: [ClusterGroup] = []
    for _ in 0..<list.count { groups.append(try ClusterGroup(&list.items)) }
    return groups
  }

  private static func entryCount(_ groups: [ClusterGroup]) throws(ROOTError) -> Int {
    var end = 0
    for group in groups {
      guard let last = group.endEntry else {
        throw ROOTError(.malformed, "A group of clusters has \(group.entryCount) entries")
      }
      end = max(end, last)
    }
    return end
  }
}
