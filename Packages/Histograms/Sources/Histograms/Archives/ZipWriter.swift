/// Makes a ZIP file of stored entries; the same bytes for the same entries.
struct ZipWriter {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry.
  ///
  /// - Throws: `HistogramError` if the file would go beyond 4 GB or 65 534 entries.
  mutating func add(_ name: String, _ content: [UInt8]) throws(HistogramError) {
    let header = body.count
    guard header + content.count + name.utf8.count + 30 < 0xFFFF_FFFF, count < 0xFFFE else {
      throw HistogramError(.archive(name, "a ZIP file of this kind ends at 4 GB"))
    }
    // Version 2.0, UTF-8 names, stored, on 1 January 1980.
    var common: [UInt8] = []
    for (value, size) in [(20, 2), (0x0800, 2), (0, 2), (0, 2), (0x21, 2)] {
      common.append(value, size: size)
    }
    common.append(CRC32.checksum(content), size: 4)
    common.append(content.count, size: 4)
    common.append(content.count, size: 4)
    common.append(name.utf8.count, size: 2)
    common.append(0, size: 2)
    body.append(0x0403_4B50, size: 4)
    body += common
    body += name.utf8
    body += content
    directory.append(0x0201_4B50, size: 4)
    directory.append(20, size: 2)
    directory += common
    // No comment, disk 0, no attributes.
    directory += [UInt8](repeating: 0, count: 10)
    directory.append(header, size: 4)
    directory += name.utf8
    count += 1
  }

  /// The file.
  var bytes: [UInt8] {
    var bytes = body + directory
    bytes.append(0x0605_4B50, size: 4)
    bytes.append(0, size: 4)
    bytes.append(count, size: 2)
    bytes.append(count, size: 2)
    bytes.append(directory.count, size: 4)
    bytes.append(body.count, size: 4)
    bytes.append(0, size: 2)
    return bytes
  }
}
