/// A mistake in the text of a model: what is wrong, and at which column.
public struct ModelTextError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The text.
  public let text: String

  /// The column of the mistake, the first one being 1.
  public let column: Int

  /// What is wrong, and what would be right.
  public let reason: String

  init(_ reason: String, at offset: Int, in text: String) {
    self.reason = reason
    self.text = text
    column = offset + 1
  }

  /// The reason with the column, then the text with a mark below the mistake.
  public var description: String {
    "column \(column): \(reason)\n  \(text)\n  \(String(repeating: " ", count: column - 1))^"
  }
}
