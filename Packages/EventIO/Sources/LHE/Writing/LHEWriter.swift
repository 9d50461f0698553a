import TextStreams

/// Writes events one after another as a Les Houches event file of version 3, plain or compressed.
///
///     let writer = try LHEWriter("events.lhe.gz", run: reader.run)
///     while let event = try reader.next() { try writer.write(event) }
///     try writer.finish()
///
/// Numbers have 17 digits, so that reading gives the same doubles. Header, comments and what
/// generators have put behind the particles are kept.
public final class LHEWriter {
  private let writer: TextWriter

  /// Creates a local file, compressed when its name ends in `.gz`, `.zst`, `.xz` or `.bz2`.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - run: what holds for all events.
  ///   - level: how hard to compress, in the method's own scale; nil means its default.
  /// - Throws: ``LHEError`` when it cannot be created.
  public convenience init(_ path: String, run: LHERun, level: Int? = nil) throws(LHEError) {
    let sink: any ByteSink
    do throws(StreamError) {
      let file = try FileSink(path)
      sink =
        if let method = Compression(path: path) {
          try CompressedSink(file, method, level: level)
        } else { file }
    } catch {
      throw LHEError(error)
    }
    try self.init(sink, run: run)
  }

  /// Begins a file in a sink.
  ///
  /// - Throws: ``LHEError`` when it refuses bytes.
  public init(_ sink: any ByteSink, run: LHERun) throws(LHEError) {
    writer = TextWriter(sink)
    do throws(StreamError) { try RunWriter(writer).write(run) } catch { throw LHEError(error) }
  }

  /// Writes an event.
  ///
  /// - Throws: ``LHEError`` when bytes cannot be stored.
  /// - Precondition: the event has as many weights as identifiers of weights.
  public func write(_ event: LHEEvent) throws(LHEError) {
    precondition(event.weights.count == event.weightIDs.count, "Each weight needs an identifier")
    do throws(StreamError) { try EventWriter(writer).write(event) } catch { throw LHEError(error) }
  }

  /// Ends the file; nothing may be written afterwards.
  ///
  /// - Throws: ``LHEError`` when bytes cannot be stored.
  public func finish() throws(LHEError) {
    do throws(StreamError) {
      writer.text("</LesHouchesEvents>")
      try writer.endLine()
      try writer.finish()
    } catch {
      throw LHEError(error)
    }
  }
}

extension TextWriter {
  func field(_ value: Double) {
    byte(" ")
    real(value)
  }

  func field(_ value: Int32) {
    byte(" ")
    integer(value)
  }

  /// Text that stands in an attribute or between tags.
  func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): self.text("&amp;")
      case UInt8(ascii: "<"): self.text("&lt;")
      case UInt8(ascii: ">"): self.text("&gt;")
      case UInt8(ascii: "\""): self.text("&quot;")
      default: self.text(CollectionOfOne(byte))
      }
    }
  }

  /// ` name="value"`.
  func attribute(_ name: String, _ value: String) {
    text(" \(name)=\"".utf8)
    escaped(value)
    byte("\"")
  }
}
