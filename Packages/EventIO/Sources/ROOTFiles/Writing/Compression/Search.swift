/// How thoroughly a compression method looks for repetitions.
enum Search: Sendable {
  /// Hardly at all: bytes get codes by how often they come, which is all that mantissas allow.
  case none
  /// As fast as the method can.
  case quick
  /// At the level that was asked for.
  case thorough
}
