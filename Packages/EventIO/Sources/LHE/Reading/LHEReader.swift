import TextStreams

/// Reads events one after another from a Les Houches event file, plain or compressed.
///
///     let reader = try LHEReader("events.lhe.gz")
///     var event = LHEEvent()
///     while try reader.read(into: &event) { … }
///
/// Versions 1 to 3 are read. The memory is that of the header and the largest event, however long
/// the file is. A reader is used by one thread.
public final class LHEReader {
  /// What holds for all events.
  public private(set) var run: LHERun

  private let scanner: BlockScanner
  private var parser = EventParser()
  private var isAtEnd = false

  /// Opens a local file, and reads it up to the first event.
  ///
  /// - Throws: ``LHEError`` when it cannot be read, or holds something else.
  public convenience init(_ path: String) throws(LHEError) {
    let file: FileStream
    do throws(StreamError) { file = try FileStream(path) } catch { throw LHEError(error) }
    try self.init(stream: file)
  }

  /// Opens a stream, such as a download, and reads it up to the first event.
  ///
  /// - Throws: ``LHEError`` when it cannot be read, or holds something else.
  public init(stream: any ByteStream) throws(LHEError) {
    do throws(StreamError) {
      scanner = BlockScanner(try TextBuffer(stream))
    } catch {
      throw LHEError(error)
    }
    run = try RunParser(scanner).run()
    parser.expect(run.weights.map(\.id))
  }

  /// Reads the next event; nil at the end.
  ///
  /// - Throws: ``LHEError`` with the line. Another call goes on with the event behind it.
  public func next() throws(LHEError) -> LHEEvent? {
    var event = LHEEvent()
    return try read(into: &event) ? event : nil
  }

  /// Reads the next event into one whose buffers are used again; false at the end.
  ///
  /// - Throws: ``LHEError`` with the line; the event is then incomplete. Another call goes on with
  ///   the event behind it.
  public func read(into event: inout LHEEvent) throws(LHEError) -> Bool {
    event.particles.removeAll()
    return try read(addingTo: &event)
  }

  /// Reads the next event into one that keeps the particles it has; false at the end.
  func read(addingTo event: inout LHEEvent) throws(LHEError) -> Bool {
    guard let block = try nextBlock() else { return false }
    event.reset()
    let start = scanner.blockStart
    do throws(LHEError) {
      try parser.parse(block, into: &event)
    } catch {
      let lines = block[..<parser.place].count { $0 == 0x0A }
      throw error.located(
        in: scanner.name, line: start.line + lines, offset: start.offset + parser.place)
    }
    return true
  }

  /// The bytes of the next event, with both tags; nil at the end.
  private func nextBlock() throws(LHEError) -> UnsafeBufferPointer<UInt8>? {
    guard try findEvent() else { return nil }
    let block: UnsafeBufferPointer<UInt8>?
    do throws(StreamError) {
      block = try scanner.take(through: "</event>")
    } catch {
      throw LHEError(error)
    }
    guard let block else {
      isAtEnd = true
      let start = scanner.blockStart
      throw LHEError.malformed("The file ends in the middle of an event")
        .located(in: scanner.name, line: start.line, offset: start.offset)
    }
    return block
  }

  /// Goes to the next event; false at the end.
  private func findEvent() throws(LHEError) -> Bool {
    do throws(StreamError) {
      while !isAtEnd, try scanner.skipToTag() {
        if try scanner.comesNext(tag: "<event") { return true }
        if try scanner.comesNext("</LesHouchesEvents") { isAtEnd = true }
        if try scanner.comesNext("<!--") {
          isAtEnd = try scanner.take(through: "-->") == nil
        } else {
          _ = scanner.take(1)
        }
      }
      return false
    } catch {
      throw LHEError(error)
    }
  }
}
