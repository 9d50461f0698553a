import TextStreams

/// What is wrong with a Les Houches event file, and where.
///
/// The description names the file, the line, the byte of the (decompressed) text where the line
/// begins, and what was expected.
public struct LHEError: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Sendable { case stream, notLHE, malformed, unwritable }

  private let kind: Kind

  /// What is wrong, in words.
  public let message: String

  /// The file, when known.
  public let file: String?

  /// The number of the line, counted from one, when known.
  public let line: Int?

  /// The place in the decompressed text where the line begins, in bytes, when known.
  public let offset: Int?

  /// The message, followed by the place.
  public var description: String {
    var places: [String] = []
    if let line { places.append("in line \(line)") }
    if let file { places.append("of \(file)") }
    if let offset { places.append("at byte \(offset)") }
    return places.isEmpty ? message : "\(message) (\(places.joined(separator: " ")))"
  }

  private init(_ kind: Kind, _ message: String, file: String?, line: Int?, offset: Int?) {
    self.kind = kind
    self.message = message
    self.file = file
    self.line = line
    self.offset = offset
  }

  /// Whether the bytes could not be had at all, or are damaged in their compression.
  public var isAboutBytes: Bool { kind == .stream }

  init(_ error: StreamError) {
    self.init(.stream, error.description, file: nil, line: nil, offset: nil)
  }

  static func notLHE(_ message: String, file: String) -> LHEError {
    LHEError(.notLHE, message, file: file, line: nil, offset: nil)
  }

  static func malformed(_ message: String) -> LHEError {
    LHEError(.malformed, message, file: nil, line: nil, offset: nil)
  }

  static func unwritable(_ message: String) -> LHEError {
    LHEError(.unwritable, message, file: nil, line: nil, offset: nil)
  }

  func located(in file: String, line: Int, offset: Int) -> LHEError {
    LHEError(
      kind, message, file: self.file ?? file, line: self.line ?? line,
      offset: self.offset ?? offset)
  }
}
