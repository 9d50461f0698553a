/// What is wrong with a response, with data or with a method's settings.
public struct UnfoldingError: Error, Sendable, Equatable, CustomStringConvertible {
  enum Kind: Sendable, Equatable {
    case response
    case data
    case setting
    case unsolvable
  }

  let kind: Kind

  /// The fault in a sentence, with the bin at fault.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  static func unsolvable(_ method: String, _ why: any Error) -> UnfoldingError {
    UnfoldingError(
      .unsolvable, "\(method) has no solution for this response and these data: \(why)")
  }
}
