/// Reads pages one after another, with buffers that are kept from one to the next.
struct PageReader: ~Copyable {
  /// A page of a column of which the next block needs more.
  struct Kept: Sendable {
    let page: PageLocation
    let bytes: [UInt8]
  }

  private let blobs: BlobSource
  private var decompressor = Decompressor()
  private var stored: [UInt8] = []
  private var plain: [UInt8] = []
  /// The last page of each column; nil when pages are not kept.
  private(set) var kept: [Int: Kept]?

  init(_ blobs: BlobSource, kept: [Int: Kept]? = nil) {
    self.blobs = blobs
    self.kept = kept
  }

  /// Reads, verifies and decompresses a page, and hands its bytes to a closure.
  mutating func read<Result>(
    _ slice: PageSlice, bits: Int,
    _ body: (UnsafeRawBufferPointer) throws(ROOTError) -> Result
  ) throws(ROOTError) -> Result {
    if let page = kept?[slice.column], page.page == slice.page {
      return try Self.with(page.bytes, count: page.bytes.count, body)
    }
    let page = slice.page
    do throws(ROOTError) {
      try page.checkSize(bits: bits)
      let size = page.locator.size
      let plainSize = page.plainSize(bits: bits)
      try load(page)
      if size < plainSize {
        try decompressor.decompress(stored, in: 0..<size, count: plainSize, into: &plain)
      } else {
        swap(&stored, &plain)
      }
      if kept != nil {
        kept?[slice.column] = Kept(page: page, bytes: Array(plain[..<plainSize]))
      }
      return try Self.with(plain, count: plainSize, body)
    } catch {
      throw error.located(in: blobs.source.name, offset: page.locator.offset)
    }
  }

  /// Reads the stored bytes of a page, and compares them with their checksum.
  private mutating func load(_ page: PageLocation) throws(ROOTError) {
    let size = page.locator.size
    let tail = page.hasChecksum ? 8 : 0
    try blobs.read(page.locator, count: size + tail, into: &stored)
    guard page.hasChecksum else { return }
    var cursor = LittleCursor(stored, size..<size + tail)
    guard try cursor.read(UInt64.self) == Checksum.of(stored, 0..<size) else {
      throw ROOTError(.checksum, Self.wrongChecksum)
    }
  }

  private static let wrongChecksum = "The checksum of a page does not belong to it"

  private static func with<Result>(
    _ bytes: [UInt8], count: Int,
    _ body: (UnsafeRawBufferPointer) throws(ROOTError) -> Result
  ) throws(ROOTError) -> Result {
    let outcome = bytes.withUnsafeBytes { all in
      let page = UnsafeRawBufferPointer(rebasing: all[..<count])
      do throws(ROOTError) {
        return Swift.Result<Result, ROOTError>.success(try body(page))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}

extension PageReader {
  /// A page so large is read straight into the result, and its checksum on its own.
  private static let directSize = 1 << 14

  /// Puts a page whose bytes are already the wanted ones straight into a result.
  ///
  /// - Returns: false when only a part of the page is wanted, or it is too small to be worth it;
  ///   nothing has been read then.
  mutating func readDirectly(
    _ slice: PageSlice, bits: Int, into output: UnsafeMutableRawBufferPointer
  ) throws(ROOTError) -> Bool {
    let page = slice.page
    let size = page.locator.size
    guard kept == nil, slice.elements.count == page.elementCount, output.count >= Self.directSize,
      output.count == page.plainSize(bits: bits)
    else { return false }
    do throws(ROOTError) {
      try page.checkSize(bits: bits)
      if size < output.count {
        try load(page)
        try decompressor.decompress(stored, in: 0..<size, into: output)
        return true
      }
      guard blobs.isContiguous(size + 8) else { return false }
      try blobs.source.read(at: page.locator.offset, into: output)
      guard page.hasChecksum else { return true }
      var word: UInt64 = 0
      try withUnsafeMutableBytes(of: &word) { bytes throws(ROOTError) in
        try blobs.source.read(at: page.locator.offset + size, into: bytes)
      }
      guard UInt64(littleEndian: word) == Checksum.of(UnsafeRawBufferPointer(output)) else {
        throw ROOTError(.checksum, Self.wrongChecksum)
      }
      return true
    } catch {
      throw error.located(in: blobs.source.name, offset: page.locator.offset)
    }
  }
}
