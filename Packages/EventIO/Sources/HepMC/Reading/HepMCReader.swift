import TextStreams

/// Reads events one after another from HepMC3, HepMC2 and HEPEVT text, plain or compressed.
///
///     let reader = try HepMCReader("events.hepmc.gz")
///     var event = HepMCEvent()
///     while try reader.read(into: &event) { … }
///
/// The form of the records and the compression are recognised by the first bytes. The memory is that
/// of the largest event, however long the file is. A reader is used by one thread.
public final class HepMCReader {
  /// What holds for all events; complete as soon as the first event has been read.
  public private(set) var run = HepMCRun()

  /// The form of the records.
  public private(set) var format: HepMCFormat

  private let buffer: TextBuffer
  private var parser: any RecordParser
  private var lineStart = (offset: 0, number: 0)
  private var isAfterFailure = false

  /// Opens a local file.
  ///
  /// - Throws: ``HepMCError`` when it cannot be read, or holds something else.
  public convenience init(_ path: String) throws(HepMCError) {
    let file: FileStream
    do throws(StreamError) { file = try FileStream(path) } catch { throw HepMCError(error) }
    try self.init(stream: file)
  }

  /// Opens a stream, such as a download.
  ///
  /// - Throws: ``HepMCError`` when it cannot be read, or holds something else.
  public convenience init(stream: any ByteStream) throws(HepMCError) {
    let buffer: TextBuffer
    do throws(StreamError) { buffer = try TextBuffer(stream) } catch { throw HepMCError(error) }
    try self.init(buffer: buffer)
  }

  private init(buffer: TextBuffer) throws(HepMCError) {
    self.buffer = buffer
    format = .asciiv3
    parser = Asciiv3Parser()
    try readHeader()
  }

  /// Reads the next event; nil at the end.
  ///
  /// - Throws: ``HepMCError`` with the line. Another call goes on with the event behind it.
  public func next() throws(HepMCError) -> HepMCEvent? {
    var event = HepMCEvent()
    return try read(into: &event) ? event : nil
  }

  /// Reads the next event into one whose buffers are used again; false at the end.
  ///
  /// - Throws: ``HepMCError`` with the line; the event is then incomplete. Another call goes on with
  ///   the event behind it.
  public func read(into event: inout HepMCEvent) throws(HepMCError) -> Bool {
    do throws(HepMCError) {
      let found = try readEvent(&event)
      isAfterFailure = false
      return found
    } catch {
      isAfterFailure = true
      throw error.located(in: buffer.name, line: lineStart.number, offset: lineStart.offset)
    }
  }

  private func readEvent(_ event: inout HepMCEvent) throws(HepMCError) -> Bool {
    event.reset()
    guard try skipToEvent(), let first = try nextLine() else { return false }
    var scanner = FieldScanner(UnsafeBufferPointer(rebasing: first[1...]))
    try parser.begin(&scanner, &event)
    while let byte = try peek(), byte != UInt8(ascii: "E"), byte != UInt8(ascii: "H") || !isHeader {
      guard let line = try nextLine() else { break }
      if line.isEmpty || line[0] == 0x0D { continue }
      var scanner = FieldScanner(UnsafeBufferPointer(rebasing: line[1...]))
      try parser.parse(line[0], &scanner, &event, &run)
    }
    try parser.finish(&event)
    return true
  }

  /// Goes to the next line with an `E`; false at the end of the file.
  private func skipToEvent() throws(HepMCError) -> Bool {
    while let byte = try peek() {
      if byte == UInt8(ascii: "E") { return true }
      if byte == UInt8(ascii: "H"), isHeader {
        try readHeader()
        continue
      }
      guard let line = try nextLine() else { return false }
      let isBlank = line.allSatisfy(FieldScanner.isSpace)
      if !isBlank && !isAfterFailure {
        throw .malformed("An event is due, which begins with 'E'")
      }
    }
    return false
  }

  /// Reads lines up to the first event, of this listing or of one behind it.
  private func readHeader() throws(HepMCError) {
    var hasBegun = false
    var isNamed = false
    while let byte = try peek(), byte != UInt8(ascii: "E") {
      guard let line = try nextLine() else { break }
      if line.starts(with: "HepMC::") {
        isNamed = true
        if let found = HepMCFormat.listings.first(where: { line.starts(with: $0.beginning.utf8) }) {
          use(found)
          hasBegun = true
        } else if !line.starts(with: "HepMC::Version"),
          !HepMCFormat.listings.contains(where: { line.starts(with: $0.ending.utf8) })
        {
          throw HepMCError.otherFormat(
            "Only HepMC::Asciiv3, HepMC::IO_GenEvent and HEPEVT can be read, not "
              + String(decoding: line.prefix(60), as: UTF8.self), file: buffer.name)
        }
      } else if hasBegun {
        try HeaderParser.parse(line, &run)
      } else if !line.allSatisfy(FieldScanner.isSpace) {
        throw HepMCError.otherFormat(
          "This is not a HepMC file: it does not begin with 'HepMC::'", file: buffer.name)
      }
    }
    guard !hasBegun, buffer.offset == 0 || lineStart.number <= 1 else { return }
    if !isNamed, try peek() == UInt8(ascii: "E") {
      use(.hepevt)
    } else {
      throw HepMCError.otherFormat("This is not a HepMC file: it has no listing", file: buffer.name)
    }
  }

  /// Begins a listing.
  private func use(_ found: HepMCFormat) {
    format = found
    parser = found.makeParser()
    run = HepMCRun()
  }

  /// Whether the text goes on with `HepMC::` rather than with a line about heavy ions.
  private var isHeader: Bool {
    while buffer.rest.count < 7 {
      guard let more = try? buffer.fill(), more else { break }
    }
    return buffer.rest.starts(with: "HepMC::")
  }

  private func peek() throws(HepMCError) -> UInt8? {
    if let byte = buffer.rest.first { return byte }
    do throws(StreamError) {
      return try buffer.fill() ? buffer.rest.first : nil
    } catch {
      throw HepMCError(error)
    }
  }

  @inline(__always)
  private func nextLine() throws(HepMCError) -> UnsafeBufferPointer<UInt8>? {
    lineStart = (buffer.offset, buffer.lineFeeds + 1)
    do throws(StreamError) { return try buffer.nextLine() } catch { throw HepMCError(error) }
  }
}
