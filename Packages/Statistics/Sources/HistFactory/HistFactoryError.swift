/// What is wrong with a workspace, a patch or a model, where it is and what to do about it.
public struct HistFactoryError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable, Equatable {
    /// The text is not JSON.
    case syntax
    /// The document does not have the form of a workspace or a patch set.
    case form
    /// The numbers or names of a workspace contradict each other.
    case contradiction
    /// A patch does not apply.
    case patch
    /// A name that is not there.
    case unknownName
    /// A file that cannot be read.
    case file
    /// Data or parameters that do not belong to the model.
    case data
  }

  let kind: Kind

  /// What is wrong, in a sentence, with the channel, sample, bin or parameter at fault.
  public let message: String

  /// Where in the document it is, as a JSON pointer (RFC 6901), if the fault is in one.
  public let path: String?

  /// The byte of the text at which it stops being JSON, counted from 0.
  public let byte: Int?

  package init(_ kind: Kind, _ message: String, path: JSONPath? = nil, byte: Int? = nil) {
    self.kind = kind
    self.message = message
    self.path = path?.description
    self.byte = byte
  }

  /// The message, with its place.
  public var description: String {
    if let path { return "\(message) (at \(path.isEmpty ? "the top of the document" : path))" }
    return byte.map { "\(message) (at byte \($0))" } ?? message
  }

  /// Whether the fault is that a patch does not apply to the workspace.
  public var isAboutPatch: Bool { kind == .patch }
}
