import ROOTFiles
import Synchronization

/// A file on a web server, read in parts.
///
///     let file = try ROOTFile(source: HTTPSource("https://host/events.root"))
///     let pt = try file.tree("Events").read("Muon_pt", as: Jagged<Float>.self)
///
/// Blocks that lie close together are asked for at once, several requests are underway at the same
/// time, and blocks are kept in memory as far as ``HTTPOptions/cacheSize`` goes. A request that fails for
/// the moment is made again. A file that changes on the server while it is read is an error. From
/// a server that cannot give parts, a file of reasonable size is read as a whole.
public final class HTTPSource: ByteSource {
  /// The address of the file.
  public let name: String

  /// The size of the file when it was opened, in bytes.
  public let count: Int

  /// Every read may cost a request.
  public var isDistant: Bool { true }

  private let options: HTTPOptions
  /// What identifies this state of the file, by the server's word.
  private let tag: String?
  private let cache: Mutex<BlockCache>
  private let queues = Mutex<Queues>(Queues())

  /// Queues that nobody is using; a queue is used by one thread at a time.
  private struct Queues: Sendable {
    var idle: [TransferQueue] = []
    var requests = 0
  }

  /// Asks a server for the beginning of a file, and thereby for its size.
  ///
  /// - Throws: ``RemoteError`` when the address is not one of the web, the server refuses, or it cannot
  ///   give parts and the file is larger than ``HTTPOptions/wholeFileSize``.
  public init(_ url: String, options: HTTPOptions = HTTPOptions()) throws(RemoteError) {
    guard Self.isAddress(url) else { throw .address(url) }
    name = url
    self.options = options
    let queue = TransferQueue(url, options)
    let first = Transfer(0..<options.blockSize, limit: options.wholeFileSize)
    do throws(RemoteError) {
      try queue.run([first]) { Self.checkFirst($0, url) }
    } catch {
      throw error.status == 416 ? .broken("The file is empty", url) : error
    }
    var cache = BlockCache(capacity: options.cacheSize / options.blockSize)
    if first.headers["content-range"] != nil, let size = Self.range(of: first)?.size {
      count = size
      cache.store(first.body[...], as: 0)
    } else {
      count = first.body.count
      cache = BlockCache(capacity: count / options.blockSize + 1)
      Self.store(first.body, from: 0, options.blockSize, in: &cache)
    }
    tag = Self.tag(of: first)
    self.cache = Mutex(cache)
    queues.withLock { $0 = Queues(idle: [queue], requests: queue.requests) }
  }

  /// Whether a text is an address that can be read.
  public static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://")
  }

  /// How many requests have been made so far.
  public var requestCount: Int { queues.withLock { $0.requests } }

  /// Copies bytes into a buffer until it is full.
  ///
  /// - Throws: ``ROOTError`` when the range does not lie in the file, or the server does not give it.
  public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ROOTError) {
    guard offset >= 0, buffer.count <= count, offset <= count - buffer.count else {
      throw ROOTError(.malformed, "The file ends before byte \(offset)", offset: offset)
        .located(in: name)
    }
    guard !buffer.isEmpty else { return }
    let first = offset / options.blockSize
    let last = (offset + buffer.count - 1) / options.blockSize
    let loaded = try load(Array(first...last))
    for block in first...last {
      let start = block * options.blockSize
      guard let bytes = loaded[block] else { continue }
      let wanted = max(offset, start)..<min(offset + buffer.count, start + bytes.count)
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(rebasing: buffer[(wanted.lowerBound - offset)...])
          .copyMemory(
            from: UnsafeRawBufferPointer(
              rebasing: source[(wanted.lowerBound - start)..<(wanted.upperBound - start)]))
      }
    }
  }

  /// Asks for parts that will be read soon, together and in parallel.
  ///
  /// What does not fit into the cache is left for later.
  ///
  /// - Throws: ``ROOTError`` when the server does not give them.
  public func prefetch(_ ranges: [Range<Int>]) throws(ROOTError) {
    var blocks: Set<Int> = []
    for range in ranges where !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= count {
      for block in range.lowerBound / options.blockSize...(range.upperBound - 1) / options.blockSize
      {
        blocks.insert(block)
      }
      if blocks.count * options.blockSize >= options.cacheSize { break }
    }
    _ = try load(blocks.sorted())
  }

  /// The bytes of blocks, out of the cache or from the server.
  private func load(_ blocks: [Int]) throws(ROOTError) -> [Int: ArraySlice<UInt8>] {
    // What is there is taken at once, for what comes may push it out of the cache.
    var loaded: [Int: ArraySlice<UInt8>] = cache.withLock { cache in
      Dictionary(
        uniqueKeysWithValues: blocks.compactMap { block in
          cache.bytes(of: block).map { (block, $0) }
        })
    }
    let missing = blocks.filter { loaded[$0] == nil }
    guard !missing.isEmpty else { return loaded }
    let transfers = requests(for: missing).map { Transfer($0, limit: $0.count) }
    do throws(RemoteError) {
      try fetch(transfers)
    } catch {
      throw ROOTError(.unreadableFile, error.message).located(in: name)
    }
    for transfer in transfers {
      var start = 0
      while start < transfer.body.count {
        let end = min(start + options.blockSize, transfer.body.count)
        loaded[(transfer.range.lowerBound + start) / options.blockSize] =
          ArraySlice(Array(transfer.body[start..<end]))
        start = end
      }
    }
    cache.withLock { cache in
      for block in missing {
        if let bytes = loaded[block] { cache.store(bytes, as: block) }
      }
    }
    return loaded
  }

  /// Ranges of bytes that cover blocks, joined across small holes and split where they are large.
  private func requests(for blocks: [Int]) -> [Range<Int>] {
    let size = options.blockSize
    var ranges: [Range<Int>] = []
    for block in blocks {
      let range = block * size..<min((block + 1) * size, count)
      if let last = ranges.last, range.lowerBound - last.upperBound <= options.gap,
        range.upperBound - last.lowerBound <= max(options.requestSize, size)
      {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private func fetch(_ transfers: [Transfer]) throws(RemoteError) {
    let queue = queues.withLock { $0.idle.popLast() } ?? TransferQueue(name, options)
    let before = queue.requests
    defer {
      queues.withLock {
        $0.idle.append(queue)
        $0.requests += queue.requests - before
      }
    }
    try queue.run(transfers) { [tag, count, name] transfer in
      guard transfer.status == 206, let found = Self.range(of: transfer) else {
        return .lasting(.changed(name))
      }
      guard found.size == count, Self.tag(of: transfer) == tag else {
        return .lasting(.changed(name))
      }
      guard found.range == transfer.range, transfer.body.count == transfer.range.count else {
        return .passing(.broken("The server gives other bytes than asked for", name), pause: nil)
      }
      return nil
    }
  }
}

extension HTTPSource {
  /// The answer to the first request: part of the file, or all of it.
  private static func checkFirst(_ transfer: Transfer, _ url: String) -> TransferFault? {
    switch transfer.status {
    case 206:
      guard let found = range(of: transfer), found.range.lowerBound == 0,
        found.range.count == transfer.body.count
      else {
        return .passing(.broken("The server gives other bytes than asked for", url), pause: nil)
      }
      return nil
    case 200:
      if let text = transfer.headers["content-length"], let size = Int(text),
        size != transfer.body.count
      {
        return .passing(.broken("The server gives other bytes than asked for", url), pause: nil)
      }
      return transfer.body.isEmpty ? .lasting(.broken("The file is empty", url)) : nil
    default: return .lasting(.refused(transfer.status, url))
    }
  }

  private static func store(
    _ bytes: [UInt8], from offset: Int, _ size: Int, in cache: inout BlockCache
  ) {
    for start in stride(from: 0, to: bytes.count, by: size) {
      cache.store(bytes[start..<min(start + size, bytes.count)], as: (offset + start) / size)
    }
  }

  /// `bytes 0-99/1000`.
  private static func range(of transfer: Transfer) -> (range: Range<Int>, size: Int)? {
    guard let text = transfer.headers["content-range"], text.hasPrefix("bytes ") else { return nil }
    let numbers = text.dropFirst(6).split { $0 == "-" || $0 == "/" }.map { Int($0) }
    guard numbers.count == 3, let first = numbers[0], let last = numbers[1], let size = numbers[2],
      first >= 0, last >= first, size > last, last < Int.max
    else { return nil }
    return (first..<last + 1, size)
  }

  /// A strong tag, or else the time of the last change.
  private static func tag(of transfer: Transfer) -> String? {
    transfer.headers["etag"] ?? transfer.headers["last-modified"]
  }
}
