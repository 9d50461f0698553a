import TextStreams

/// Writes events one after another as HepMC3, HepMC2 or HEPEVT text, plain or compressed.
///
///     let writer = try HepMCWriter("events.hepmc.gz", run: reader.run)
///     while let event = try reader.next() { try writer.write(event) }
///     try writer.finish()
///
/// Numbers have 17 digits, so that reading gives the same doubles. A file that was not finished ends
/// without the line that closes a listing.
public final class HepMCWriter {
  /// The form of the records.
  public let format: HepMCFormat

  private let run: HepMCRun
  private let writer: TextWriter

  /// Creates a local file, compressed when its name ends in `.gz`, `.zst`, `.xz` or `.bz2`.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - format: the form of the records.
  ///   - run: what holds for all events.
  ///   - level: how hard to compress, in the method's own scale; nil means its default.
  /// - Throws: ``HepMCError`` when it cannot be created.
  public convenience init(
    _ path: String, format: HepMCFormat = .asciiv3, run: HepMCRun = HepMCRun(), level: Int? = nil
  ) throws(HepMCError) {
    let sink: any ByteSink
    do throws(StreamError) {
      let file = try FileSink(path)
      sink =
        if let method = Compression(path: path) {
          try CompressedSink(file, method, level: level)
        } else { file }
    } catch {
      throw HepMCError(error)
    }
    try self.init(sink, format: format, run: run)
  }

  /// Begins a listing in a sink.
  ///
  /// - Throws: ``HepMCError`` when it refuses bytes.
  public init(
    _ sink: any ByteSink, format: HepMCFormat = .asciiv3, run: HepMCRun = HepMCRun()
  ) throws(HepMCError) {
    self.format = format
    self.run = run
    writer = TextWriter(sink)
    do throws(StreamError) { try begin() } catch { throw HepMCError(error) }
  }

  /// Writes an event.
  ///
  /// - Throws: ``HepMCError`` when the form cannot hold it, or bytes cannot be stored.
  public func write(_ event: HepMCEvent) throws(HepMCError) {
    switch format {
    case .asciiv3: try Asciiv3Writer(writer).write(event)
    case .genEvent: try GenEventWriter(writer, names: run.weightNames).write(event)
    case .hepevt: try HEPEVTWriter(writer).write(event)
    }
  }

  /// Ends the listing and the file; nothing may be written afterwards.
  ///
  /// - Throws: ``HepMCError`` when bytes cannot be stored.
  public func finish() throws(HepMCError) {
    do throws(StreamError) {
      if format != .hepevt {
        writer.text(format.ending.utf8)
        try writer.endLine()
        try writer.endLine()
      }
      try writer.finish()
    } catch {
      throw HepMCError(error)
    }
  }

  private func begin() throws(StreamError) {
    guard format != .hepevt else { return }
    writer.text("HepMC::Version 3.03.00")
    try writer.endLine()
    writer.text(format.beginning.utf8)
    try writer.endLine()
    guard format == .asciiv3 else { return }
    if !run.weightNames.isEmpty {
      try line("W ", run.weightNames.joined(separator: "\n"))
    }
    for tool in run.tools {
      try line("T ", [tool.name, tool.version, tool.description].joined(separator: "\n"))
    }
    for (name, value) in run.attributes { try line("A ", name, value) }
  }

  private func line(_ letter: StaticString, _ texts: String...) throws(StreamError) {
    writer.text(letter)
    for (place, text) in texts.enumerated() {
      if place > 0 { writer.byte(" ") }
      writer.text(escaped(text))
    }
    try writer.endLine()
  }
}
