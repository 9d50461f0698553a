import HistFactory

/// What is wrong with a document of HS3, where it is and what to do about it.
public struct HS3Error: Error, Sendable, Equatable, CustomStringConvertible {
  enum Kind: Sendable, Equatable {
    /// The text is not JSON, or not a document of HS3.
    case form
    /// Parts of the document contradict each other, or a name is not there.
    case contradiction
    /// The document may be right, but says what cannot be done here.
    case unsupported
  }

  let kind: Kind

  /// What is wrong, in a sentence.
  public let message: String

  /// Where in the document it is, as a JSON pointer (RFC 6901), if the fault is in one.
  public let path: String?

  /// The message, with its place.
  public var description: String {
    guard let path else { return message }
    return "\(message) (at \(path.isEmpty ? "the top of the document" : path))"
  }

  /// Whether the document says something for which there is nothing here.
  public var isUnsupported: Bool { kind == .unsupported }

  init(_ kind: Kind, _ message: String, at path: JSONPath? = nil) {
    self.kind = kind
    self.message = message
    self.path = path?.description
  }

  /// Turns whatever the work throws into errors of this module.
  static func wrapping<Result>(_ work: () throws -> Result) throws(HS3Error) -> Result {
    do {
      return try work()
    } catch let error as HS3Error {
      throw error
    } catch let error as HistFactoryError {
      throw HS3Error(error)
    } catch {
      throw HS3Error(.contradiction, "\(error)")
    }
  }

  private init(_ error: HistFactoryError) {
    kind = .form
    path = error.path
    message = error.byte.map { "\(error.message) (at byte \($0))" } ?? error.message
  }
}

extension JSONReader {
  /// That this part of a document says what cannot be done here.
  func unsupported(_ message: String) -> HS3Error { HS3Error(.unsupported, message, at: path) }

  /// That this part of a document contradicts another one.
  func contradiction(_ message: String) -> HS3Error { HS3Error(.contradiction, message, at: path) }
}
