import Columnar

@testable import ROOTFiles

/// The bytes as compressed blocks, which stand for as many bytes as their headers say.
func decodeBlocks(_ bytes: [UInt8]) -> Bool {
  var start = 0
  var count = 0
  while let block = try? CompressedBlock(bytes, in: start..<bytes.count) {
    count += block.plainSize
    start = block.stored.upperBound
  }
  var decompressor = Decompressor()
  var output: [UInt8] = []
  let all = 0..<bytes.count
  return (try? decompressor.decompress(bytes, in: all, count: count, into: &output)) != nil
}

/// The bytes as the list of classes of a file, and then as an object of each of them.
func decodeStreamers(_ bytes: [UInt8]) -> Bool {
  var reader = ObjectReader(bytes, displacement: 0, table: .builtin)
  guard let list = try? reader.readObject(named: "TList") else { return false }
  let infos = (list.items ?? []).compactMap(\.object).compactMap { StreamerInfo($0) }
  let table = StreamerTable(file: infos)
  for info in infos.prefix(16) {
    var reader = ObjectReader(bytes, displacement: 0, table: table)
    _ = try? reader.readObject(named: info.className)
  }
  return true
}

/// The bytes as what lies in a header envelope, behind the feature flags and the names.
func decodeDescription(_ bytes: [UInt8]) -> Bool {
  var cursor = LittleCursor(bytes, 0..<bytes.count)
  guard (try? FeatureFlags.check(&cursor)) != nil else { return false }
  for _ in 0..<3 { guard (try? cursor.readString()) != nil else { return false } }
  guard (try? SchemaDescription(&cursor)) != nil else { return false }
  _ = try? ColumnPages(cursor)
  return true
}

/// The parts of a ROOT file that the decoders of parts read.
public func parts(ofROOTFile bytes: [UInt8]) -> [(decoder: Decoder, bytes: [UInt8])] {
  let source = MemorySource(bytes)
  guard let file = try? ROOTFile(source: source) else { return [] }
  var parts: [(decoder: Decoder, bytes: [UInt8])] = []
  if let record = try? Record(source, at: file.header.seekInfo) {
    parts.append((.streamers, record.bytes))
  }
  for item in file.listing(allCycles: true) where item.failure == nil {
    if let key = try? KeyRecord(source, at: item.key.offset), key.storedSize < key.objectSize,
      let stored = try? source.bytes(at: item.key.offset + key.headerSize, count: key.storedSize)
    {
      parts.append((.blocks, stored))
    }
    guard item.key.isTable, !item.key.isTree,
      let record = try? Record(source, at: item.key.offset), let anchor = try? Anchor(record)
    else { continue }
    let blobs = BlobSource(source: source, largestPart: anchor.largestPart)
    if let header = try? Envelope(.header, anchor.header, from: blobs).payload {
      parts.append((.ntuple, Array(header.bytes[header.position..<header.end])))
    }
  }
  return parts
}
