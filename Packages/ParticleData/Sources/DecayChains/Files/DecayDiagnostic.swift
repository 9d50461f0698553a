/// Something in a decay file that is wrong or odd, with its line.
public struct DecayDiagnostic: Sendable, Equatable, CustomStringConvertible {
  /// Whether a statement was left out, or kept with a doubt.
  public enum Severity: Sendable, Equatable {
    /// The statement could not be understood and is left out.
    case error
    /// The statement is used, or repeats another, but is probably not meant so.
    case warning
  }

  /// Whether something was left out.
  public let severity: Severity

  /// The line, counted from 1.
  public let line: Int

  /// What is wrong, in words.
  public let message: String

  /// The line and the message.
  public var description: String { "Line \(line): \(message)" }
}
