/// Why the bytes of a stream cannot be had, or written.
public struct StreamError: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Sendable {
    case unreadable, damaged, tooLong, unwritable
  }

  private let kind: Kind

  /// What is wrong, in words, with the name of the stream.
  public let description: String

  private init(_ kind: Kind, _ message: String, of name: String) {
    self.kind = kind
    description = "\(message) (of \(name))"
  }

  /// Creates an error for a stream whose bytes the system or a server would not give.
  public static func unreadable(_ message: String, of name: String) -> StreamError {
    StreamError(.unreadable, message, of: name)
  }

  static func damaged(_ message: String, of name: String) -> StreamError {
    StreamError(.damaged, message, of: name)
  }

  static func tooLong(_ message: String, of name: String) -> StreamError {
    StreamError(.tooLong, message, of: name)
  }

  static func unwritable(_ message: String, of name: String) -> StreamError {
    StreamError(.unwritable, message, of: name)
  }

  /// Whether compressed bytes are damaged or end early.
  public var isDamage: Bool { kind == .damaged }
}
