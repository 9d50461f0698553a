@testable import ROOTFiles

/// A file with an RNTuple that is not compressed, whose checksums can be made to fit again after a
/// change, so that the damage gets past them.
struct SealedFile {
  var bytes: [UInt8]
  let header: Range<Int>
  let footer: Range<Int>
  let pageLists: [Range<Int>]
  let pages: [Range<Int>]

  init(_ bytes: [UInt8], _ path: String = "n") throws {
    self.bytes = bytes
    let file = try ROOTFile(source: MemorySource(bytes))
    let anchor = try Anchor(try Record(file.source, at: try file.key(path).offset))
    let blobs = BlobSource(source: file.source, largestPart: anchor.largestPart)
    let description = try RNTupleDescription(anchor, from: blobs)
    func range(_ locator: Locator) -> Range<Int> {
      locator.offset..<locator.offset + locator.size
    }
    header = range(anchor.header.locator)
    footer = range(anchor.footer.locator)
    pageLists = description.groups.map { range($0.pageList.locator) }
    var pages: [Range<Int>] = []
    for cluster in PageStore(description, from: blobs).clusters {
      for column in cluster.columns.indices {
        guard let listed = try cluster.pages(of: column) else { continue }
        pages += listed.pages.filter { $0.hasChecksum && $0.locator.size <= anchor.largestPart - 8 }
          .map { range($0.locator) }
      }
    }
    self.pages = pages
  }

  /// Writes all checksums anew.
  mutating func seal() {
    let checksum = seal(header)
    for list in pageLists {
      put(checksum, at: list.lowerBound + 8)
      _ = seal(list)
    }
    put(checksum, at: footer.lowerBound + 16)
    _ = seal(footer)
    for page in pages { put(Checksum.of(bytes, page), at: page.upperBound) }
  }

  private mutating func seal(_ envelope: Range<Int>) -> UInt64 {
    let checksum = Checksum.of(bytes, envelope.lowerBound..<envelope.upperBound - 8)
    put(checksum, at: envelope.upperBound - 8)
    return checksum
  }

  private mutating func put(_ value: UInt64, at place: Int) {
    for byte in 0..<8 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
  }
}
