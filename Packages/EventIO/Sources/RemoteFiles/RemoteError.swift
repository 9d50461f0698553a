/// Why a file on a server cannot be read.
public struct RemoteError: Error, Sendable, Equatable, CustomStringConvertible {
  private enum Kind: Sendable, Equatable {
    case address, refused(status: Int), broken, changed, tooLarge
  }

  private let kind: Kind

  /// What is wrong, in words.
  public let message: String

  /// The address of the file.
  public let url: String

  /// The message and the address.
  public var description: String { "\(message) (of \(url))" }

  /// The status with which the server refused, such as 404; nil for other failures.
  public var status: Int? { if case .refused(let status) = kind { status } else { nil } }

  /// Whether the file on the server is another one than when it was opened.
  public var isChange: Bool { kind == .changed }

  private init(_ kind: Kind, _ message: String, _ url: String) {
    self.kind = kind
    self.message = message
    self.url = url
  }

  static func address(_ url: String) -> RemoteError {
    RemoteError(.address, "Only http:// and https:// addresses can be read", url)
  }

  static func refused(_ status: Int, _ url: String) -> RemoteError {
    RemoteError(.refused(status: status), "The server answers with status \(status)", url)
  }

  static func broken(_ message: String, _ url: String) -> RemoteError {
    RemoteError(.broken, message, url)
  }

  static func changed(_ url: String) -> RemoteError {
    RemoteError(
      .changed, "The file on the server has changed since it was opened; open it again", url)
  }

  static func tooLarge(_ message: String, _ url: String) -> RemoteError {
    RemoteError(.tooLarge, message, url)
  }
}
