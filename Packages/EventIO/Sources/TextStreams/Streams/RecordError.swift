/// What is wrong with a text of event records, and where.
///
/// The records name themselves by the type of their events, so that each module has an error type of
/// its own: `HepMCError` is `RecordError<HepMCEvent>`, `LHEError` is `RecordError<LHEEvent>`.
/// The description names the file, the line, the byte of the (decompressed) text where the line
/// begins, and what was expected.
public struct RecordError<Event>: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Sendable { case stream, otherFormat, malformed, unwritable }

  private let kind: Kind

  /// What is wrong, in words.
  public let message: String

  /// The file, when known.
  public private(set) var file: String?

  /// The number of the line, counted from one, when known.
  public private(set) var line: Int?

  /// The place in the decompressed text where the line begins, in bytes, when known.
  public private(set) var offset: Int?

  /// The message, followed by the place.
  public var description: String {
    var places: [String] = []
    if let line { places.append("in line \(line)") }
    if let file { places.append("of \(file)") }
    if let offset { places.append("at byte \(offset)") }
    return places.isEmpty ? message : "\(message) (\(places.joined(separator: " ")))"
  }

  private init(_ kind: Kind, _ message: String, file: String? = nil) {
    self.kind = kind
    self.message = message
    self.file = file
  }

  /// Whether the bytes could not be had at all, or are damaged in their compression.
  public var isAboutBytes: Bool { kind == .stream }

  /// An error of the stream below.
  package init(_ error: StreamError) { self.init(.stream, error.description) }

  /// The file is of another format.
  package static func otherFormat(_ message: String, file: String) -> RecordError {
    RecordError(.otherFormat, message, file: file)
  }

  /// A record says something that it may not.
  package static func malformed(_ message: String) -> RecordError {
    RecordError(.malformed, message)
  }

  /// A record cannot be said in the format that is written.
  package static func unwritable(_ message: String) -> RecordError {
    RecordError(.unwritable, message)
  }

  /// The error with a place, where it has none yet.
  package func located(in file: String, line: Int, offset: Int) -> RecordError {
    var error = self
    error.file = self.file ?? file
    error.line = self.line ?? line
    error.offset = self.offset ?? offset
    return error
  }
}
