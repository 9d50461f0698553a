/// A ZIP file in memory: what `uhi.io.zip` and `numpy.savez` write.
///
/// Stored and deflated entries are read, also those with sizes of 64 bits; no encryption and no parts.
/// Source: PKWARE, APPNOTE.TXT 6.3.
struct ZipFile {
  private struct Entry {
    var method: Int
    var checksum: UInt32
    var packed: Int
    var size: Int
    var header: Int
  }

  private let reader: ByteReader
  private var entries: [String: Entry] = [:]

  /// Reads the directory.
  ///
  /// - Throws: `HistogramError` if the file is no ZIP file or its directory is damaged.
  init(_ bytes: [UInt8]) throws(HistogramError) {
    reader = ByteReader(bytes: bytes[...])
    let (start, count) = try ZipFile.directory(reader)
    var place = start
    for _ in 0..<count { place = try readEntry(at: place) }
  }

  /// The names of the entries, in alphabetical order.
  var names: [String] { entries.keys.sorted() }

  /// The content of an entry.
  ///
  /// - Throws: `HistogramError` with the name, if there is none of it or it is damaged.
  func content(_ name: String) throws(HistogramError) -> [UInt8] {
    guard let entry = entries[name] else {
      throw HistogramError(.archive(name, "there is no such entry in the ZIP file"))
    }
    guard let nameLength = reader.number(at: entry.header + 26, size: 2),
      let extraLength = reader.number(at: entry.header + 28, size: 2),
      reader.number(at: entry.header, size: 4) == 0x0403_4B50,
      let packed = reader.slice(
        at: entry.header + 30 + nameLength + extraLength, count: entry.packed)
    else { throw HistogramError(.archive(name, "the entry lies outside of the ZIP file")) }
    let content: [UInt8]
    switch entry.method {
    case 0:
      content = Array(packed)
    case 8:
      guard let inflated = Inflate.inflate(packed, size: entry.size) else {
        throw HistogramError(.archive(name, "the compressed bytes are damaged"))
      }
      content = inflated
    default:
      throw HistogramError(.archive(name, "compression \(entry.method) is not known"))
    }
    guard content.count == entry.size, CRC32.checksum(content) == entry.checksum else {
      throw HistogramError(.archive(name, "the size or the checksum is wrong"))
    }
    return content
  }

  /// The offset of the directory and its number of entries, from the record at the end.
  private static func directory(
    _ reader: ByteReader
  ) throws(HistogramError) -> (start: Int, count: Int) {
    let last = reader.bytes.count - 22
    for place in stride(from: last, through: max(0, last - 65_535), by: -1)
    where reader.number(at: place, size: 4) == 0x0605_4B50 {
      guard let count = reader.number(at: place + 10, size: 2),
        let start = reader.number(at: place + 16, size: 4)
      else { break }
      if count < 0xFFFF, start < 0xFFFF_FFFF { return (start, count) }
      guard let record = reader.number(at: place - 12, size: 8),
        reader.number(at: place - 20, size: 4) == 0x0706_4B50,
        reader.number(at: record, size: 4) == 0x0606_4B50,
        let count = reader.number(at: record + 32, size: 8),
        let start = reader.number(at: record + 48, size: 8), count <= reader.bytes.count / 46
      else { break }
      return (start, count)
    }
    throw HistogramError(.archive("ZIP file", "there is no directory at its end"))
  }

  /// Reads an entry of the directory; gives the place of the next.
  private mutating func readEntry(at place: Int) throws(HistogramError) -> Int {
    let damaged = HistogramError(.archive("ZIP file", "the directory is damaged at byte \(place)"))
    func field(_ offset: Int, _ size: Int) throws(HistogramError) -> Int {
      guard let value = reader.number(at: place + offset, size: size) else { throw damaged }
      return value
    }
    guard try field(0, 4) == 0x0201_4B50, try field(8, 2) & 1 == 0 else { throw damaged }
    let (nameLength, extraLength) = (try field(28, 2), try field(30, 2))
    let commentLength = try field(32, 2)
    guard let name = reader.slice(at: place + 46, count: nameLength),
      let extra = reader.slice(at: place + 46 + nameLength, count: extraLength)
    else { throw damaged }
    var entry = Entry(
      method: try field(10, 2), checksum: UInt32(truncatingIfNeeded: try field(16, 4)),
      packed: try field(20, 4), size: try field(24, 4), header: try field(42, 4))
    guard ZipFile.widen(&entry, ByteReader(bytes: extra)) else { throw damaged }
    // Deflate packs no better than 1032 to 1, so a size beyond that is a lie.
    guard entry.packed <= reader.bytes.count, entry.size / 1032 <= entry.packed + 1 else {
      throw damaged
    }
    entries[String(decoding: name, as: UTF8.self)] = entry
    return place + 46 + nameLength + extraLength + commentLength
  }

  /// Takes sizes of 64 bits from the extra field; false if they are missing.
  private static func widen(_ entry: inout Entry, _ extra: ByteReader) -> Bool {
    let fields: [WritableKeyPath<Entry, Int>] = [\.size, \.packed, \.header]
    let wide = fields.filter { entry[keyPath: $0] == 0xFFFF_FFFF }
    guard !wide.isEmpty else { return true }
    var place = 0
    while let tag = extra.number(at: place, size: 2),
      let length = extra.number(at: place + 2, size: 2)
    {
      if tag == 1 {
        for (i, field) in wide.enumerated() {
          guard 8 * i + 8 <= length, let value = extra.number(at: place + 4 + 8 * i, size: 8)
          else { return false }
          entry[keyPath: field] = value
        }
        return true
      }
      place += 4 + length
    }
    return false
  }
}
